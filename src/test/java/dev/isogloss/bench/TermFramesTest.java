package dev.isogloss.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.bench.ReplacementFrames.Verdict;
import dev.isogloss.bench.TermFrames.Measured;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Holds the figures of {@code reports/terms.md} that have been reached. */
class TermFramesTest {
  @Test
  void theFormsOfTheOwnGlossaryAreFoundAndReplaced() {
    Measured measured = Measured.of(Corpus.OWN_GLOSSARY);

    assertThat(measured.matching()).hasSizeGreaterThan(8_000);
    assertThat(measured.matched()).as("matched").isGreaterThanOrEqualTo(0.995);
    assertThat(measured.otherConcepts()).as("taken for another concept").isZero();
    assertThat(safe(measured)).as("safe fixes that are right").isEqualTo(1);
  }

  @Test
  void theFormsOfTheSharedGlossaryAreFoundAndReplaced() {
    Path shared = Corpus.shared("glossary/ai.csv");
    Assumptions.assumeTrue(Corpus.has(shared), "There is no file " + shared + ".");
    Measured measured = Measured.of(shared);

    assertThat(measured.matching()).hasSizeGreaterThan(10_000);
    assertThat(measured.matched()).as("matched").isGreaterThanOrEqualTo(0.995);
    assertThat(measured.otherConcepts()).as("taken for another concept").isZero();
    assertThat(safe(measured)).as("safe fixes that are right").isEqualTo(1);
  }

  private static double safe(Measured measured) {
    return TermFrames.exact(measured.asIs(), Verdict.SAFE_RIGHT, Verdict.SAFE_WRONG);
  }
}
