package dev.isogloss.glossary.io;

import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file while it is parsed. */
public final class IssueLog {
  private final SourceText source;
  private final List<GlossaryIssue> issues = new ArrayList<>();

  /** An empty log for a file. */
  public IssueLog(SourceText source) {
    this.source = source;
  }

  /** Tells what is wrong at a place of the file. */
  public void add(Span at, GlossaryIssue.Rule rule, String message) {
    issues.add(new GlossaryIssue(locate(at), rule, message));
  }

  /** Takes over what another log of the same file holds. */
  public void addAll(IssueLog other) {
    issues.addAll(other.issues);
  }

  /** An empty log for the same file. */
  public IssueLog fresh() {
    return new IssueLog(source);
  }

  /** A place of the file. */
  public Location locate(Span span) {
    return new Location(source, span);
  }

  /** Whether something was found that makes the file unfit. */
  public boolean hasFatal() {
    return issues.stream().anyMatch(issue -> issue.rule().isFatal());
  }

  /** All that was told, in the order of telling. */
  public List<GlossaryIssue> issues() {
    return List.copyOf(issues);
  }
}
