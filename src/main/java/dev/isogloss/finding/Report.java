package dev.isogloss.finding;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The whole result of a run, in the order in which it is printed.
 *
 * @param clusters what the texts call by several names; the findings of drift tell of the same
 */
public record Report(
    List<FileFacts> files,
    List<Finding> findings,
    List<Mention> mentions,
    List<Cluster> clusters,
    List<Problem> problems) {
  public Report {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
    mentions = List.copyOf(mentions);
    clusters = List.copyOf(clusters);
    problems = List.copyOf(problems);
  }

  /** A report without clusters. */
  public Report(
      List<FileFacts> files,
      List<Finding> findings,
      List<Mention> mentions,
      List<Problem> problems) {
    this(files, findings, mentions, List.of(), problems);
  }

  public Report withFindings(List<Finding> changed) {
    return new Report(files, changed, mentions, clusters, problems);
  }

  public Report withProblems(List<Problem> changed) {
    return new Report(files, findings, mentions, clusters, changed);
  }

  /** Several reports as one, in their order. */
  public static Report union(List<Report> reports) {
    return new Report(
        reports.stream().flatMap(r -> r.files().stream()).toList(),
        reports.stream().flatMap(r -> r.findings().stream()).toList(),
        reports.stream().flatMap(r -> r.mentions().stream()).toList(),
        reports.stream().flatMap(r -> r.clusters().stream()).toList(),
        reports.stream().flatMap(r -> r.problems().stream()).toList());
  }

  public Report mapFindings(UnaryOperator<Finding> change) {
    return withFindings(findings.stream().map(change).toList());
  }
}
