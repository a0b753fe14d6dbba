package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Omitted;
import dev.isogloss.finding.Report;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which findings of copied passages are one. */
class FoldCopiesTest {
  /** Words that stand once in a passage, and in it what is found. */
  private static String passage(String... found) {
    String words =
        IntStream.range(0, 40)
            .mapToObj(i -> "word" + (char) ('a' + i % 26) + (char) ('a' + i / 26))
            .collect(Collectors.joining(" "));
    return "Begin " + words + " then " + String.join(" and then ", found) + " end of it.\n\n";
  }

  private static Report report(String text) {
    return ToyText.of(text).checked(Policy.NONE, new ToyWord("law", ""));
  }

  private static List<String> lines(Report report) {
    return report.findings().stream()
        .map(
            f ->
                f.at().start().line()
                    + " "
                    + f.copies().stream().map(c -> c.at().start().line()).toList())
        .toList();
  }

  @Test
  void theFindingOfACopyIsACopyOfTheFinding() {
    assertThat(lines(report(passage("law") + "Between them.\n\n" + passage("law"))))
        .containsExactly("1 [5]");
  }

  @Test
  void ofSeveralAtLikeWordsTheFirstAndTheFirst() {
    List<Finding> found =
        report(passage("law", "law") + "More.\n\n" + passage("law", "law")).findings();
    assertThat(found).hasSize(2);
    int distance = found.get(1).at().span().start() - found.get(0).at().span().start();
    assertThat(
            found.get(1).copies().get(0).at().span().start()
                - found.get(0).copies().get(0).at().span().start())
        .isEqualTo(distance);
  }

  @Test
  void aTextThatIsThereThreeTimesIsOneFinding() {
    assertThat(
            lines(
                report(passage("law") + "One.\n\n" + passage("law") + "Two.\n\n" + passage("law"))))
        .containsExactly("1 [5, 9]");
  }

  @Test
  void whatIsOutsideOfPassagesStaysAlone() {
    assertThat(
            lines(
                report(
                    "The law comes first.\n\n"
                        + passage("law")
                        + "Then the law is another.\n\n"
                        + passage("law"))))
        .containsExactly("1 []", "3 [7]", "5 []");
  }

  @Test
  void whereWordsWereChangedNothingIsFolded() {
    assertThat(lines(report(passage("law") + "Between.\n\n" + passage("rule of law"))))
        .as("what is found is a word of both")
        .hasSizeBetween(1, 2);
    assertThat(lines(report(passage("term") + "Between.\n\n" + passage("law"))))
        .containsExactly("5 []");
  }

  @Test
  void suppressedCopiesAreLeftOut() {
    Report report =
        report(
            passage("law")
                + "Between.\n\n<!-- isogloss-disable-next-line toy-swap -->\n"
                + passage("law"));
    assertThat(lines(report)).containsExactly("1 []");
    assertThat(report.omitted(Omitted.Reason.SUPPRESSED)).isZero();
  }

  @Test
  void aSuppressedFindingTakesItsCopiesAlong() {
    Report report =
        report(
            "<!-- isogloss-disable-next-line toy-swap -->\n"
                + passage("law")
                + "Between.\n\n"
                + passage("law"));
    assertThat(lines(report)).isEmpty();
    assertThat(report.omitted(Omitted.Reason.SUPPRESSED)).isPositive();
  }
}
