package dev.isogloss.report;

import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Omitted;
import dev.isogloss.finding.Omitted.Reason;
import dev.isogloss.finding.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * MQM's raw and linear calibrated scores with the customary multipliers and all error types weighed
 * alike. They count what was found automatically, so they are no certificate of quality. A finding
 * counts once, however many copies it has; one that is not shown counts too, unless a comment
 * suppresses it.
 *
 * @param penaltyPoints the absolute penalty total: neutral 0, minor 1, major 5, critical 25
 * @param words of the checked prose
 * @see <a href="https://themqm.org/error-types-2/values-and-scores/">MQM: values and scores</a>
 */
public record Score(long penaltyPoints, long words) {
  private static final int REFERENCE_WORDS = 1000;
  private static final int MAXIMUM = 100;

  /** The score of all files together. */
  public static Score of(Report report) {
    return of(report, file -> true);
  }

  /** The score of one file. */
  public static Score of(Report report, FileFacts file) {
    return of(report, source -> source.equals(file.source().name()));
  }

  private static Score of(Report report, Predicate<String> wanted) {
    Stream<Finding> hidden =
        report.omitted().stream()
            .filter(o -> o.reason() != Reason.SUPPRESSED)
            .map(Omitted::finding);
    long points =
        Stream.concat(report.findings().stream(), hidden)
            .filter(f -> wanted.test(f.at().source().name()))
            .mapToLong(Score::penalty)
            .sum();
    long words =
        report.files().stream()
            .filter(f -> wanted.test(f.source().name()))
            .mapToLong(FileFacts::words)
            .sum();
    return new Score(points, words);
  }

  /** The normed penalty total (NPT), to two places; nothing where there are no words. */
  public Optional<BigDecimal> perThousandWords() {
    return perWords(REFERENCE_WORDS);
  }

  /** The raw quality score (RQS), at most 100, to two places; nothing where there are no words. */
  public Optional<BigDecimal> raw() {
    return perWords(MAXIMUM).map(BigDecimal.valueOf(MAXIMUM)::subtract);
  }

  /**
   * The linear calibrated score (CQS), at most 100, to two places; nothing where there are no
   * words.
   */
  public Optional<BigDecimal> calibrated(Calibration by) {
    if (words == 0) {
      return Optional.empty();
    }
    BigDecimal lost =
        BigDecimal.valueOf(penaltyPoints * REFERENCE_WORDS)
            .multiply(BigDecimal.valueOf(MAXIMUM).subtract(BigDecimal.valueOf(by.passing())))
            .divide(
                BigDecimal.valueOf(words).multiply(BigDecimal.valueOf(by.acceptablePoints())),
                2,
                RoundingMode.HALF_UP);
    return Optional.of(BigDecimal.valueOf(MAXIMUM).subtract(lost));
  }

  private Optional<BigDecimal> perWords(int reference) {
    return words == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(penaltyPoints * reference)
                .divide(BigDecimal.valueOf(words), 2, RoundingMode.HALF_UP));
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
