package dev.isogloss.engine;

import static dev.isogloss.finding.Safety.DISPLAY_ONLY;
import static dev.isogloss.finding.Safety.SAFE;
import static dev.isogloss.finding.Safety.UNSAFE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.Message;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the fixes of evidence when another finding speaks for it. */
class RepairsTest {
  private static final ToyText TEXT = ToyText.of("one two three four. one two three four.");

  private static final int SECOND = 20;

  private static Finding finding(Fix... fixes) {
    return TEXT.finding("toy", "one two three four").withFixes(List.of(fixes));
  }

  private static List<String> repaired(Finding speaker, Finding evidence) {
    return Repairs.of(speaker).with(evidence).written().fixes().stream()
        .map(RepairsTest::line)
        .toList();
  }

  private static String line(Fix fix) {
    List<String> edits =
        fix.edits().stream().map(e -> e.at().text() + "→" + e.replacement()).toList();
    return fix.safety() + " " + String.join(" ", edits);
  }

  private static Fix insertion(int at, String text) {
    Location place = new Location(TEXT.source(), new Span(at, at));
    return new Fix(Message.of("Insert."), SAFE, List.of(new Edit(place, text)));
  }

  @Test
  void aFixOfOtherCharactersIsMadeTogetherInTheOrderOfTheText() {
    Finding speaker = finding(TEXT.fix(SAFE, "three", "3"));
    Finding evidence = finding(TEXT.fix(SAFE, "one", "1"));
    assertThat(repaired(speaker, evidence)).containsExactly("SAFE one→1 three→3");
    assertThat(MessageText.of(Repairs.of(speaker).with(evidence).written().fixes().get(0).title()))
        .isEqualTo("Write «3». Write «1».");
  }

  @Test
  void aFixOfTheSameCharactersIsLeftOut() {
    assertThat(repaired(finding(TEXT.fix(SAFE, "two", "2")), finding(TEXT.fix(SAFE, "two", "II"))))
        .containsExactly("SAFE two→2");
    assertThat(
            repaired(
                finding(TEXT.fix(SAFE, "two", "2")), finding(TEXT.fix(SAFE, "two three", "23"))))
        .containsExactly("SAFE two→2");
  }

  @Test
  void anEditThatBothMakeIsMadeOnce() {
    assertThat(repaired(finding(TEXT.fix(SAFE, "two", "2")), finding(TEXT.fix(SAFE, "two", "2"))))
        .containsExactly("SAFE two→2");
  }

  @Test
  void neighboursAreOtherCharacters() {
    assertThat(repaired(finding(TEXT.fix(SAFE, "one", "1")), finding(TEXT.fix(SAFE, " two", "2"))))
        .containsExactly("SAFE one→1  two→2");
  }

  @Test
  void anInsertionAtTheEdgeOfAChangeIsLeftOut() {
    Finding speaker = finding(TEXT.fix(SAFE, "two", "2"));
    assertThat(repaired(speaker, finding(insertion(4, "a")))).containsExactly("SAFE two→2");
    assertThat(repaired(speaker, finding(insertion(7, "a")))).containsExactly("SAFE two→2");
    assertThat(repaired(speaker, finding(insertion(8, "a")))).containsExactly("SAFE two→2 →a");
    assertThat(repaired(finding(insertion(4, "b")), finding(insertion(4, "a"))))
        .containsExactly("SAFE →b");
  }

  @Test
  void aSafeFixTakesNoUnsafeOne() {
    assertThat(repaired(finding(TEXT.fix(SAFE, "two", "2")), finding(TEXT.fix(UNSAFE, "one", "1"))))
        .containsExactly("SAFE two→2");
  }

  @Test
  void anUnsafeFixTakesASafeOneWhichStaysAsAFurtherOne() {
    assertThat(repaired(finding(TEXT.fix(UNSAFE, "two", "2")), finding(TEXT.fix(SAFE, "one", "1"))))
        .containsExactly("UNSAFE one→1 two→2", "SAFE one→1");
  }

  @Test
  void whoHasNoFixTakesAll() {
    Finding evidence = finding(TEXT.fix(SAFE, "one", "1"), TEXT.fix(UNSAFE, "one", "I"));
    assertThat(repaired(finding(), evidence)).containsExactly("SAFE one→1", "UNSAFE one→I");
  }

  @Test
  void whoHasOnlyAHintTakesAllBehindIt() {
    assertThat(
            repaired(
                finding(TEXT.fix(DISPLAY_ONLY, "two", "2")), finding(TEXT.fix(SAFE, "one", "1"))))
        .containsExactly("DISPLAY_ONLY two→2", "SAFE one→1");
  }

  @Test
  void aHintBeforeTheFixStaysWhereItIs() {
    Finding speaker = finding(TEXT.fix(DISPLAY_ONLY, "two", "II"), TEXT.fix(SAFE, "two", "2"));
    assertThat(repaired(speaker, finding(TEXT.fix(SAFE, "one", "1"))))
        .containsExactly("DISPLAY_ONLY two→II", "SAFE one→1 two→2");
  }

  private static Copy copy(Safety safety, String words, String replacement) {
    Edit edit = new Edit(TEXT.at(words, SECOND), replacement);
    return new Copy(
        TEXT.at("one two three four", SECOND),
        List.of(new Fix(Message.of("Copy."), safety, List.of(edit))));
  }

  @Test
  void copiesAreMendedTogetherToo() {
    Finding speaker =
        finding(TEXT.fix(SAFE, "two", "2")).withCopies(List.of(copy(SAFE, "two", "2")));
    Finding evidence =
        finding(TEXT.fix(SAFE, "one", "1")).withCopies(List.of(copy(SAFE, "one", "1")));
    assertThat(repaired(speaker, evidence)).containsExactly("SAFE one→1 two→2");
    Finding written = Repairs.of(speaker).with(evidence).written();
    assertThat(written.copies())
        .singleElement()
        .satisfies(
            c ->
                assertThat(c.fixes())
                    .extracting(RepairsTest::line)
                    .containsExactly("SAFE one→1 two→2"));
  }

  @Test
  void evidenceThatIsNotInTheCopyIsNotMended() {
    Finding speaker =
        finding(TEXT.fix(SAFE, "two", "2")).withCopies(List.of(copy(SAFE, "two", "2")));
    assertThat(repaired(speaker, finding(TEXT.fix(SAFE, "one", "1"))))
        .containsExactly("SAFE two→2");
  }

  @Test
  void aFixIsTrustedAsFarAsItsLeastCounterpart() {
    Finding speaker =
        finding(TEXT.fix(SAFE, "two", "2")).withCopies(List.of(copy(UNSAFE, "two", "2")));
    Finding evidence =
        finding(TEXT.fix(UNSAFE, "one", "1")).withCopies(List.of(copy(UNSAFE, "one", "1")));
    assertThat(repaired(speaker, evidence)).containsExactly("UNSAFE one→1 two→2");
  }

  @Test
  void whereACopyLacksACounterpartTheFindingStaysAsItWas() {
    Copy bare = new Copy(TEXT.at("one two three four", SECOND), List.of());
    Finding speaker = finding(TEXT.fix(SAFE, "two", "2")).withCopies(List.of(bare));
    Finding evidence =
        finding(TEXT.fix(SAFE, "one", "1")).withCopies(List.of(copy(SAFE, "one", "1")));
    assertThat(Repairs.of(speaker).written()).isEqualTo(speaker);
    assertThat(Repairs.of(speaker).with(evidence).repairs()).isNotEmpty();
  }
}
