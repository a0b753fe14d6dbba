package dev.isogloss.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The whole result of a run, in the order in which it is printed.
 *
 * @param clusters what the texts call by several names; the findings of drift report the same
 * @param omitted findings that are not reported, with the reason
 * @param unread files that nobody has read, by their ending
 */
public record Report(
    List<FileFacts> files,
    List<Finding> findings,
    List<Mention> mentions,
    List<Cluster> clusters,
    List<Problem> problems,
    List<Omitted> omitted,
    List<Unread> unread) {
  public Report {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
    mentions = List.copyOf(mentions);
    clusters = List.copyOf(clusters);
    problems = List.copyOf(problems);
    omitted = List.copyOf(omitted);
    unread = List.copyOf(unread);
  }

  /** A report beside whose files is nothing that could not be read. */
  public Report(
      List<FileFacts> files,
      List<Finding> findings,
      List<Mention> mentions,
      List<Cluster> clusters,
      List<Problem> problems,
      List<Omitted> omitted) {
    this(files, findings, mentions, clusters, problems, omitted, List.of());
  }

  /** A report from which nothing was left out. */
  public Report(
      List<FileFacts> files,
      List<Finding> findings,
      List<Mention> mentions,
      List<Cluster> clusters,
      List<Problem> problems) {
    this(files, findings, mentions, clusters, problems, List.of());
  }

  /** A report without clusters. */
  public Report(
      List<FileFacts> files,
      List<Finding> findings,
      List<Mention> mentions,
      List<Problem> problems) {
    this(files, findings, mentions, List.of(), problems);
  }

  /** The same with other findings; those that go are not recorded as omitted. */
  public Report withFindings(List<Finding> changed) {
    return new Report(files, changed, mentions, clusters, problems, omitted, unread);
  }

  /** The same with other problems. */
  public Report withProblems(List<Problem> changed) {
    return new Report(files, findings, mentions, clusters, changed, omitted, unread);
  }

  /** The same with other files that were not read. */
  public Report withUnread(List<Unread> changed) {
    return new Report(files, findings, mentions, clusters, problems, omitted, changed);
  }

  /** The same without the findings for which there is a reason to leave them out. */
  public Report omit(Function<Finding, Optional<Omitted.Reason>> reason) {
    List<Finding> kept = new ArrayList<>();
    List<Omitted> left = new ArrayList<>(omitted);
    for (Finding finding : findings) {
      reason
          .apply(finding)
          .ifPresentOrElse(why -> left.add(new Omitted(finding, why)), () -> kept.add(finding));
    }
    return new Report(files, kept, mentions, clusters, problems, left, unread);
  }

  /** How many findings were left out for a reason. */
  public int omitted(Omitted.Reason reason) {
    return (int) omitted.stream().filter(one -> one.reason() == reason).count();
  }

  /** Several reports as one, in their order. */
  public static Report union(List<Report> reports) {
    return new Report(
        reports.stream().flatMap(r -> r.files().stream()).toList(),
        reports.stream().flatMap(r -> r.findings().stream()).toList(),
        reports.stream().flatMap(r -> r.mentions().stream()).toList(),
        reports.stream().flatMap(r -> r.clusters().stream()).toList(),
        reports.stream().flatMap(r -> r.problems().stream()).toList(),
        reports.stream().flatMap(r -> r.omitted().stream()).toList(),
        reports.stream().flatMap(r -> r.unread().stream()).toList());
  }

  /** The same with each finding changed, in the same order. */
  public Report mapFindings(UnaryOperator<Finding> change) {
    return withFindings(findings.stream().map(change).toList());
  }
}
