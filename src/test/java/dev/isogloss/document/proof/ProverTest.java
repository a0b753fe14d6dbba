package dev.isogloss.document.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Change;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Intent;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.Message;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of many fixes only those are withdrawn that do more than they say. */
class ProverTest {
  private static final int BLOCKS = 8;

  private static Document document() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < BLOCKS; i++) {
      page.append("Block one two three four five.\n\n");
    }
    return Documents.installed().parse(new SourceText("a.md", page.toString()), Locale.ENGLISH);
  }

  /** Writes a text for a word as it is, whatever it means in the syntax of the place. */
  private static Fix raw(Document document, int block, String word, String by) {
    Segment segment = document.segments().get(block);
    int at = segment.text().indexOf(word);
    Span prose = new Span(at, at + word.length());
    Location place = new Location(document.source(), segment.toSource(prose));
    return new Fix(
        Message.of("{0}", block + word + "→" + by),
        Safety.SAFE,
        Intent.REPLACE_PROSE,
        List.of(new Change(segment.id(), prose, by)),
        List.of(new Edit(place, by)));
  }

  private static List<String> unproved(Document document, List<Fix> fixes) {
    return new Prover(document)
        .unproved(fixes).keySet().stream().map(f -> MessageText.of(f.title())).sorted().toList();
  }

  private static List<Fix> right(Document document) {
    List<Fix> fixes = new ArrayList<>();
    for (int i = 0; i < BLOCKS; i++) {
      fixes.add(raw(document, i, "one", "1"));
      fixes.add(raw(document, i, "three", "3"));
      fixes.add(raw(document, i, "five", "5"));
    }
    return fixes;
  }

  @Test
  void rightFixesAreProvedTogether() {
    Document document = document();
    assertThat(unproved(document, right(document))).isEmpty();
    assertThat(unproved(document, List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 7})
  void oneWrongFixIsFoundAmongMany(int block) {
    Document document = document();
    List<Fix> fixes = right(document);
    fixes.add(raw(document, block, "two", "*2*"));
    assertThat(unproved(document, fixes)).containsExactly(block + "two→*2*");
  }

  @Test
  void wrongFixesOfSeveralBlocksAreFound() {
    Document document = document();
    List<Fix> fixes = right(document);
    fixes.add(raw(document, 1, "two", "`2`"));
    fixes.add(raw(document, 1, "four", "*4*"));
    fixes.add(raw(document, 5, "four", "[4](a)"));
    assertThat(unproved(document, fixes)).containsExactly("1four→*4*", "1two→`2`", "5four→[4](a)");
  }

  @Test
  void whoIsAloneInADamagedBlockHasDamagedIt() {
    Document document = document();
    List<Fix> fixes = List.of(raw(document, 2, "one", "*1*"), raw(document, 4, "one", "1"));
    assertThat(unproved(document, fixes)).containsExactly("2one→*1*");
  }

  @Test
  void halvesOfAMarkAreNothingAloneAndSomethingTogether() {
    Document document = document();
    List<Fix> halves = List.of(raw(document, 2, "one", "*1"), raw(document, 2, "three", "3*"));
    assertThat(unproved(document, halves)).isEmpty();
  }

  @Test
  void aProofSaysWhatIsWrong() {
    Document document = document();
    Fix wrong = raw(document, 2, "one", "*1*");
    assertThat(new Prover(document).unproved(List.of(wrong)).get(wrong)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*one <b>two</b>* three", "*one `two`* three", "[one `two`](a) three"})
  void noTagOrCodeMovesOutOfAMark(String text) {
    SourceText source = new SourceText("a.md", text + "\n");
    Document document = Documents.installed().parse(source, Locale.ENGLISH);
    String moved =
        text.startsWith("[")
            ? "[one](a) `two` three\n"
            : text.replaceFirst("\\*(one) (.*)\\* three", "*$1* $2 three") + "\n";
    Location all = new Location(source, new Span(0, source.length()));
    Fix fix =
        new Fix(
            Message.of("Move it."),
            Safety.SAFE,
            Intent.REPLACE_PROSE,
            List.of(),
            List.of(new Edit(all, moved)));
    assertThat(new Prover(document).unproved(List.of(fix))).hasSize(1);
  }
}
