package dev.isogloss.report.github;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.ToolInfo;
import dev.isogloss.report.WorkingFolder;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Workflow commands that GitHub shows as annotations. It shows ten of a kind in a step: the worst
 * become annotations, the others plain lines of the log, and a notice says how many.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">Workflow
 *     commands</a>
 */
public final class GitHubReporter implements Reporter.OfText {
  /** What GitHub shows of a kind in one step. */
  private static final int MOST = 10;

  private final ToolInfo tool;
  private final WorkingFolder folder;

  public GitHubReporter(ToolInfo tool, WorkingFolder folder) {
    this.tool = tool;
    this.folder = folder;
  }

  @Override
  public String id() {
    return "github";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Set<Finding> annotated = annotated(report.findings());
    for (Finding finding : report.findings()) {
      if (annotated.contains(finding)) {
        out.append(Annotation.of(finding, folder).command()).append('\n');
      }
    }
    int left = report.findings().size() - annotated.size();
    if (left > 0) {
      out.append(leftOut(report.findings(), annotated, left)).append('\n');
      for (Finding finding : report.findings()) {
        if (!annotated.contains(finding)) {
          out.append("  ").append(Annotation.of(finding, folder).line()).append('\n');
        }
      }
    }
  }

  /** The worst of each kind; of equals the first. One notice is kept for the summary. */
  private static Set<Finding> annotated(List<Finding> findings) {
    Map<Annotation.Kind, Integer> room = new EnumMap<>(Annotation.Kind.class);
    room.put(Annotation.Kind.ERROR, MOST);
    room.put(Annotation.Kind.WARNING, MOST);
    room.put(Annotation.Kind.NOTICE, MOST - 1);
    Set<Finding> annotated = new HashSet<>();
    findings.stream()
        .sorted((a, b) -> b.severity().compareTo(a.severity()))
        .filter(
            finding -> room.merge(Annotation.Kind.of(finding.severity()), -1, Integer::sum) >= 0)
        .forEach(annotated::add);
    return annotated;
  }

  private String leftOut(List<Finding> findings, Set<Finding> annotated, int left) {
    Predicate<Finding> out = finding -> !annotated.contains(finding);
    StringBuilder kinds = new StringBuilder();
    for (Annotation.Kind kind : Annotation.Kind.values()) {
      long count =
          findings.stream()
              .filter(out)
              .filter(f -> Annotation.Kind.of(f.severity()) == kind)
              .count();
      if (count > 0) {
        kinds.append(kinds.isEmpty() ? "" : ", ").append(count).append(' ').append(kind.of(count));
      }
    }
    String message =
        left
            + " of "
            + findings.size()
            + " findings are no annotations ("
            + kinds
            + "), since GitHub shows "
            + MOST
            + " of a kind in a step. The log of this step lists them.";
    return Annotation.notice(tool.name(), message);
  }
}
