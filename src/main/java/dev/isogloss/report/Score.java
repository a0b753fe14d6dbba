package dev.isogloss.report;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * MQM's raw scoring with its customary multipliers and all error types weighed alike. It counts
 * what was found automatically, so it is no certificate of quality. A finding counts once, however
 * many copies it has.
 *
 * @param penaltyPoints the absolute penalty total: neutral 0, minor 1, major 5, critical 25
 * @param words of the checked prose
 */
public record Score(long penaltyPoints, long words) {
  private static final int REFERENCE_WORDS = 1000;

  public static Score of(Report report) {
    return new Score(
        penalty(report.findings()), report.files().stream().mapToLong(f -> f.words()).sum());
  }

  /** The normed penalty total, to two places; nothing where there are no words. */
  public Optional<BigDecimal> perThousandWords() {
    return words == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(penaltyPoints * REFERENCE_WORDS)
                .divide(BigDecimal.valueOf(words), 2, RoundingMode.HALF_UP));
  }

  private static long penalty(List<Finding> findings) {
    return findings.stream().mapToLong(Score::penalty).sum();
  }

  private static long penalty(Finding finding) {
    return switch (finding.severity()) {
      case NEUTRAL -> 0;
      case MINOR -> 1;
      case MAJOR -> 5;
      case CRITICAL -> 25;
    };
  }
}
