package dev.isogloss.engine;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.text.SourceId;
import java.util.Comparator;
import java.util.function.UnaryOperator;

/** Puts findings into reading order; at one place a longer one before a shorter, then by check. */
final class SortFindings implements UnaryOperator<Report> {
  private static final Comparator<Finding> IN_ORDER =
      Comparator.<Finding, SourceId>comparing(f -> f.at().source().id())
          .thenComparing(f -> f.at().span().start())
          .thenComparing(f -> -f.at().span().end())
          .thenComparing(Finding::check)
          .thenComparing(Finding::message);

  @Override
  public Report apply(Report report) {
    return report.withFindings(report.findings().stream().sorted(IN_ORDER).toList());
  }
}
