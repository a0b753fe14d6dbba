package dev.isogloss.text;

import static org.assertj.core.api.Assertions.assertThat;

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
