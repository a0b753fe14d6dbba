package dev.isogloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.text.Rewording.Change;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares the map with a model that keeps a span for every code unit of the prose. */
class OffsetMapPropertyTest {
  /** A piece of a file and what it is in the prose. */
  record Piece(String source, String prose, boolean copied) {}

  record Model(String file, String prose, List<Span> spans, OffsetMap map) {
    static Model of(List<Piece> pieces) {
      StringBuilder file = new StringBuilder();
      StringBuilder prose = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      OffsetMap.Builder map = new OffsetMap.Builder();
      for (Piece piece : pieces) {
        Span source = new Span(file.length(), file.length() + piece.source.length());
        if (piece.copied) {
          map.copied(source.start(), source.length());
        } else {
          map.replaced(source, piece.prose.length());
        }
        for (int i = 0; i < piece.prose.length(); i++) {
          int at = source.start() + i;
          spans.add(piece.copied ? new Span(at, at + 1) : source);
        }
        file.append(piece.source);
        prose.append(piece.prose);
      }
      return new Model(file.toString(), prose.toString(), spans, map.build());
    }
  }

  @Property
  void theMapIsAsLongAsTheProse(@ForAll("pieces") List<Piece> pieces) {
    Model model = Model.of(pieces);
    assertThat(model.map.length()).isEqualTo(model.prose.length());
  }

  @Property
  void aSpanIsCarriedToTheCoverOfItsCharacters(
      @ForAll("pieces") List<Piece> pieces, @ForAll int a, @ForAll int b) {
    Model model = Model.of(pieces);
    Span prose = span(model, a, b);
    if (!prose.isEmpty()) {
      Span cover = model.spans.get(prose.start()).cover(model.spans.get(prose.end() - 1));
      assertThat(model.map.toSource(prose)).isEqualTo(cover);
    }
  }

  @Property
  void thePiecesAreTheCharactersAndNothingElse(
      @ForAll("pieces") List<Piece> pieces, @ForAll int a, @ForAll int b) {
    Model model = Model.of(pieces);
    Span prose = span(model, a, b);
    BitSet expected = new BitSet();
    model.spans.subList(prose.start(), prose.end()).forEach(s -> expected.set(s.start(), s.end()));
    BitSet actual = new BitSet();
    List<Span> mapped = model.map.pieces(prose);
    mapped.forEach(s -> actual.set(s.start(), s.end()));

    assertThat(actual).isEqualTo(expected);
    for (int i = 1; i < mapped.size(); i++) {
      assertThat(mapped.get(i).start()).isGreaterThan(mapped.get(i - 1).end());
    }
  }

  @Property
  void anEmptySpanStandsBehindTheCharacterBeforeIt(
      @ForAll("pieces") List<Piece> pieces, @ForAll int a) {
    Model model = Model.of(pieces);
    Span prose = span(model, a, a);
    Span source = model.map.toSource(prose);
    assertThat(source.isEmpty()).isTrue();
    if (prose.start() > 0) {
      assertThat(source.start()).isEqualTo(model.spans.get(prose.start() - 1).end());
    } else if (!model.spans.isEmpty()) {
      assertThat(source.start()).isEqualTo(model.spans.get(0).start());
    }
  }

  @Property
  void copiedCharactersAreThoseOfTheFile(@ForAll("pieces") List<Piece> pieces) {
    Model model = Model.of(pieces);
    int at = 0;
    for (Piece piece : pieces) {
      Span prose = new Span(at, at + piece.prose.length());
      if (!prose.isEmpty()) {
        assertThat(model.map.toSource(prose).of(model.file)).isEqualTo(piece.source);
      }
      at = prose.end();
    }
  }

  @Property
  void whatIsCarriedToTheFileIsCarriedBack(
      @ForAll("pieces") List<Piece> pieces, @ForAll int a, @ForAll int b) {
    Model model = Model.of(pieces);
    Span prose = span(model, a, b);
    if (!prose.isEmpty()) {
      Span back = model.map.toProse(model.map.toSource(prose));
      Span expected = prose;
      for (int i = 0; i < model.spans.size(); i++) {
        boolean same =
            model.spans.get(i).equals(model.spans.get(prose.start()))
                || model.spans.get(i).equals(model.spans.get(prose.end() - 1));
        expected = same ? expected.cover(new Span(i, i + 1)) : expected;
      }
      assertThat(back).isEqualTo(expected);
    }
  }

  @Property
  void aSpanOfTheFileIsCarriedToTheCharactersThatItTouches(
      @ForAll("pieces") List<Piece> pieces, @ForAll int a, @ForAll int b) {
    Model model = Model.of(pieces);
    int length = model.file.length() + 1;
    int from = Math.min(Math.floorMod(a, length), Math.floorMod(b, length));
    int to = Math.max(Math.floorMod(a, length), Math.floorMod(b, length));
    Span file = new Span(from, to);
    Span prose = model.map.toProse(file);
    List<Integer> touched = new ArrayList<>();
    for (int i = 0; i < model.spans.size(); i++) {
      if (model.spans.get(i).overlaps(file)) {
        touched.add(i);
      }
    }
    if (touched.isEmpty()) {
      assertThat(prose.isEmpty()).isTrue();
    } else {
      assertThat(prose).isEqualTo(new Span(touched.get(0), touched.get(touched.size() - 1) + 1));
    }
  }

  @Property
  void aRewordingIsTheProseOfTheEditedFile(
      @ForAll("pieces") List<Piece> pieces, @ForAll int a, @ForAll int b) {
    Model model = Model.of(pieces);
    Span prose = model.map.toProse(model.map.toSource(span(model, a, b)));
    List<Change> changes = new ArrayList<>();
    for (Span piece : prose.isEmpty() ? List.<Span>of() : model.map.pieces(prose)) {
      changes.add(new Change(model.map.toProse(piece), changes.isEmpty() ? "x" : ""));
    }
    Rewording reworded = Rewording.of(model.prose, changes);
    String expected =
        prose.isEmpty()
            ? model.prose
            : model.prose.substring(0, prose.start()) + "x" + model.prose.substring(prose.end());
    assertThat(reworded.text()).isEqualTo(expected);
    for (int i = 0; i < reworded.text().length(); i++) {
      Span one = new Span(i, i + 1);
      String before = reworded.back().toSource(one).of(model.prose);
      assertThat(before.equals(one.of(reworded.text())) || one.of(reworded.text()).equals("x"))
          .isTrue();
    }
  }

  private static Span span(Model model, int a, int b) {
    int length = model.prose.length() + 1;
    int from = Math.floorMod(a, length);
    int to = Math.floorMod(b, length);
    return new Span(Math.min(from, to), Math.max(from, to));
  }

  @Provide
  Arbitrary<List<Piece>> pieces() {
    Arbitrary<Piece> copied =
        Arbitraries.of("закон", " ", "😀", "e\u0301", "й", "a").map(s -> new Piece(s, s, true));
    Arbitrary<Piece> cut =
        Arbitraries.of("**", "<b>", "[", "](url)", "\r\n> ").map(s -> new Piece(s, "", false));
    Arbitrary<Piece> replaced =
        Combinators.combine(
                Arbitraries.of("&nbsp;", "\r\n", "\n  ", "\\*", "&#128512;"),
                Arbitraries.of("\u00A0", " ", "*", "😀"))
            .as((source, prose) -> new Piece(source, prose, false));
    return Arbitraries.oneOf(copied, cut, replaced).list().ofMaxSize(20);
  }
}
