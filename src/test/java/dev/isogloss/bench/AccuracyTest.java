package dev.isogloss.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.isogloss.eval.Evaluation;
import dev.isogloss.eval.Family;
import org.junit.jupiter.api.Test;

/** What has been reached is kept. The figures themselves stand in {@code reports/accuracy.md}. */
class AccuracyTest {
  @Test
  void ownArticle() {
    Evaluation found = Accuracy.evaluate(Accuracy.OWN);
    assertThat(found.mentionRecall().value()).isEqualTo(1);
    assertThat(found.mentionPrecision().value()).isGreaterThanOrEqualTo(0.99);
    assertThat(found.driftRecall().value()).isEqualTo(1);
    assertThat(found.fixExact().value()).isGreaterThanOrEqualTo(0.98);
    assertThat(found.precision(Family.TERMINOLOGY).value()).isGreaterThanOrEqualTo(0.95);
    assertThat(found.recall(Family.TYPOGRAPHY).value()).isEqualTo(1);
    assertThat(found.recall(Family.NUMBER).value()).isEqualTo(1);
    assertThat(found.precision(Family.TYPOGRAPHY).value()).isGreaterThanOrEqualTo(0.9);
    assertThat(found.precision(Family.NUMBER).value()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void realArticle() {
    assumeTrue(Accuracy.REAL.exists(), "The annotated real article is not at ../shared.");
    Evaluation found = Accuracy.evaluate(Accuracy.REAL);
    assertThat(found.mentionRecall().value()).isGreaterThanOrEqualTo(0.98);
    assertThat(found.mentionPrecision().value()).isGreaterThanOrEqualTo(0.96);
    assertThat(found.driftRecall().value()).isEqualTo(1);
    assertThat(found.fixExact().value()).isGreaterThanOrEqualTo(0.82);
    assertThat(found.precision(Family.TERMINOLOGY).value()).isGreaterThanOrEqualTo(0.93);
    assertThat(found.recall(Family.GRAMMAR).value()).isGreaterThanOrEqualTo(0.55);
    assertThat(found.recall(Family.SPELLING).value()).isGreaterThanOrEqualTo(0.8);
    assertThat(found.recall(Family.TYPOGRAPHY).value()).isGreaterThanOrEqualTo(0.9);
    assertThat(found.recall(Family.MARKUP).value()).isEqualTo(1);
    assertThat(found.recall(Family.DUPLICATE).value()).isGreaterThanOrEqualTo(0.9);
    for (Family family : Family.values()) {
      if (found.precision(family).total() > 0) {
        assertThat(found.precision(family).value()).as(family.id()).isGreaterThanOrEqualTo(0.85);
      }
    }
  }
}
