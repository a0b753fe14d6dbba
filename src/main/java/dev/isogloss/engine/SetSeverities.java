package dev.isogloss.engine;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Gives findings the severities that the project has chosen.
 *
 * @param severities check id → the severity of all its findings
 */
record SetSeverities(Map<String, Severity> severities) implements UnaryOperator<Report> {
  @Override
  public Report apply(Report report) {
    return severities.isEmpty() ? report : report.mapFindings(this::set);
  }

  private Finding set(Finding finding) {
    Severity wanted = severities.get(finding.check());
    return wanted == null ? finding : finding.withSeverity(wanted);
  }
}
