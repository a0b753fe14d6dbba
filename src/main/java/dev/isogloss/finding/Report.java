package dev.isogloss.finding;

import java.util.List;
import java.util.function.UnaryOperator;

/** The whole result of a run, in the order in which it is printed. */
public record Report(
    List<FileFacts> files, List<Finding> findings, List<Mention> mentions, List<Problem> problems) {
  public Report {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
    mentions = List.copyOf(mentions);
    problems = List.copyOf(problems);
  }

  public Report withFindings(List<Finding> changed) {
    return new Report(files, changed, mentions, problems);
  }

  public Report mapFindings(UnaryOperator<Finding> change) {
    return withFindings(findings.stream().map(change).toList());
  }
}
