package dev.isogloss.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.bench.LintReport.Linted;
import dev.isogloss.bench.LintReport.Slip;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the figures of lint in {@code reports/terms.md}. */
class LintReportTest {
  @Test
  void plantedSlipsAreTold() {
    List<Slip> slips = Linted.of("slips.csv").slips();

    assertThat(slips).hasSizeGreaterThanOrEqualTo(30);
    assertThat(slips).filteredOn(Slip::told).hasSizeGreaterThanOrEqualTo(slips.size() * 9 / 10 + 1);
  }

  @Test
  void slipsThatTheRulesWereNotMadeBesideAreTold() {
    List<Slip> slips = Linted.of("slips-held-out.csv").slips();

    assertThat(slips).filteredOn(Slip::told).hasSizeGreaterThanOrEqualTo(slips.size() * 9 / 10);
  }

  @Test
  void aGlossaryThatIsRightGetsHardlyAWarning() {
    Linted clean = Linted.of("clean.csv");

    assertThat(clean.glossary().concepts()).hasSizeGreaterThanOrEqualTo(300);
    assertThat(clean.of(Level.ERROR)).isEmpty();
    assertThat(clean.of(Level.WARNING)).hasSizeLessThan(3);
  }
}
