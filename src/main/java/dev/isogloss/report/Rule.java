package dev.isogloss.report;

import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Severity;

/**
 * What a report says about a check.
 *
 * @param summary one sentence
 * @param help Markdown; empty if there is none
 */
public record Rule(String id, String summary, Category category, Severity severity, String help) {
  /** What a finding says about a check that has no doc block. */
  static Rule of(Finding finding) {
    return new Rule(finding.check(), finding.check(), finding.category(), finding.severity(), "");
  }
}
