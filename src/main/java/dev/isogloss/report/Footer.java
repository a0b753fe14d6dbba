package dev.isogloss.report;

import dev.isogloss.finding.Omitted.Reason;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Unread;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sentences at the end of a report: what is not in it or was not read, and its score. */
public final class Footer {
  /** The smallest sample that MQM speaks of; of fewer words a score says nothing. */
  private static final long LEAST_WORDS = 500;

  /** How many kinds of files are named. */
  private static final int MOST_KINDS = 6;

  private Footer() {}

  /** What was left out and why; nothing where nothing was. */
  public static String omitted(Report report) {
    List<String> parts =
        Arrays.stream(Reason.values())
            .filter(reason -> report.omitted(reason) > 0)
            .map(reason -> part(reason, report.omitted(reason)))
            .toList();
    return parts.isEmpty() ? "" : "Not shown: " + String.join(", ", parts) + ".";
  }

  /** Which files nobody has read; nothing where there are none. */
  public static String unread(Report report) {
    List<Unread> kinds =
        report.unread().stream().sorted(Comparator.comparingInt(k -> -k.files())).toList();
    List<String> parts =
        new ArrayList<>(
            kinds.stream().limit(MOST_KINDS).map(k -> files(k.ending(), k.files())).toList());
    int others = kinds.stream().skip(MOST_KINDS).mapToInt(Unread::files).sum();
    if (others > 0) {
      parts.add(files("other", others));
    }
    return parts.isEmpty() ? "" : String.join("; ", parts) + ".";
  }

  private static String files(String kind, int count) {
    return String.format(
        Locale.ROOT, "%,d %s %s not read", count, kind, count == 1 ? "file" : "files");
  }

  private static String part(Reason reason, int count) {
    return count
        + switch (reason) {
          case SUPPRESSED -> " suppressed by comments";
          case BASELINE -> " in the baseline";
          case UNCHANGED -> " on unchanged lines";
          case OVER_LIMIT -> " beyond --max-findings";
        };
  }

  /** The score of a text that is long enough; nothing of a shorter one. */
  public static String score(Report report, Calibration calibration) {
    Score score = Score.of(report);
    Optional<BigDecimal> calibrated = score.calibrated(calibration);
    Optional<BigDecimal> raw = score.raw();
    if (score.words() < LEAST_WORDS || calibrated.isEmpty() || raw.isEmpty()) {
      return "";
    }
    return String.format(
        Locale.ROOT,
        "MQM score: %s calibrated (passing: %s at %s points per 1,000 words), %s raw.",
        calibrated.get().toPlainString(),
        plain(calibration.passing()),
        plain(calibration.acceptablePoints()),
        raw.get().toPlainString());
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
