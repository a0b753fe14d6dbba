package dev.isogloss.domains;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.domains.DomainOutcome.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Holds what {@code reports/terms.md} says of other domains. */
class DomainFloorsTest {
  private static List<DomainOutcome> run(String language, boolean untouched) {
    return DomainReport.run(Locale.forLanguageTag(language)).stream()
        .filter(o -> o.sentence().isUntouched() == untouched)
        .toList();
  }

  private static double recall(List<DomainOutcome> outcomes) {
    return (double) outcomes.stream().mapToInt(DomainOutcome::found).sum()
        / outcomes.stream().mapToInt(o -> o.sentence().mentions().size()).sum();
  }

  private static double precision(List<DomainOutcome> outcomes) {
    int found = outcomes.stream().mapToInt(DomainOutcome::found).sum();
    return (double) found / (found + outcomes.stream().mapToInt(o -> o.extra().size()).sum());
  }

  @Test
  void russianTermsAreFoundAndNoSafeFixIsWrong() {
    List<DomainOutcome> outcomes = run("ru", false);
    assertThat(outcomes).hasSizeGreaterThan(500);
    assertThat(recall(outcomes)).as("recall").isGreaterThanOrEqualTo(0.98);
    assertThat(precision(outcomes)).as("precision").isGreaterThanOrEqualTo(0.98);
    assertThat(outcomes)
        .filteredOn(o -> o.verdict() == Verdict.SAFE_WRONG)
        .extracting(o -> o.sentence().text() + " -> " + o.written())
        .isEmpty();
    assertThat(DomainReport.count(outcomes, Verdict.SAFE_RIGHT))
        .as("safe and right")
        .isGreaterThanOrEqualTo(295);
  }

  @Test
  void englishTermsAreFoundAndNoSafeFixIsWrong() {
    List<DomainOutcome> outcomes = run("en", false);
    assertThat(recall(outcomes)).as("recall").isGreaterThanOrEqualTo(0.98);
    assertThat(precision(outcomes)).as("precision").isGreaterThanOrEqualTo(0.96);
    assertThat(outcomes)
        .filteredOn(o -> o.verdict() == Verdict.SAFE_WRONG)
        .extracting(o -> o.sentence().text() + " -> " + o.written())
        .isEmpty();
  }

  /** A form that is wrong must be called a guess. */
  @Test
  void noCertainFormOfAPublicTermIsWrong() {
    assertThat(PublicTermForms.run())
        .hasSizeGreaterThan(1000)
        .filteredOn(o -> o.certain() && !o.isRight())
        .isEmpty();
  }
}
