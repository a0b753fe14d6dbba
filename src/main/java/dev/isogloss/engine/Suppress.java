package dev.isogloss.engine;

import dev.isogloss.check.Check;
import dev.isogloss.document.Document;
import dev.isogloss.finding.CheckNames;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Omitted.Reason;
import dev.isogloss.finding.Report;
import dev.isogloss.suppression.Suppression;
import dev.isogloss.suppression.Suppression.State;
import dev.isogloss.text.DidYouMean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Leaves out the findings that comments of the text suppress, together with their copies, and lets
 * checks judge the comments. Of a finding that is kept, a copy may be suppressed.
 */
final class Suppress implements UnaryOperator<Report> {
  private final List<Suppression> suppressions;
  private final List<Check> checks;
  private final Policy policy;
  private final UnaryOperator<Report> names;
  private final Supplier<Document> document;
  private final Set<Suppression> used = new HashSet<>();

  /**
   * @param suppressions those of the document
   * @param names names the findings of the checks that judge
   * @param document is asked for only where there is something to judge
   */
  Suppress(
      List<Suppression> suppressions,
      List<Check> checks,
      Policy policy,
      UnaryOperator<Report> names,
      Supplier<Document> document) {
    this.suppressions = suppressions;
    this.checks = checks;
    this.policy = policy;
    this.names = names;
    this.document = document;
  }

  @Override
  public Report apply(Report report) {
    if (suppressions.isEmpty()) {
      return report;
    }
    Report kept = report.mapFindings(this::withoutCopies).omit(this::reason);
    List<Suppression> judged = suppressions.stream().map(this::judged).toList();
    Judge judge = new Judge(judged, document.get());
    checks.forEach(check -> check.accept(judge));
    Report more =
        new SetSeverities(policy.severities())
            .andThen(names)
            .apply(report.withFindings(judge.findings));
    List<Finding> all = new ArrayList<>(kept.findings());
    all.addAll(more.findings());
    return new SortFindings().apply(kept.withFindings(all));
  }

  private Optional<Reason> reason(Finding finding) {
    return isSuppressed(finding.check(), finding.at().span().start())
        ? Optional.of(Reason.SUPPRESSED)
        : Optional.empty();
  }

  private Finding withoutCopies(Finding finding) {
    List<Copy> kept =
        finding.copies().stream()
            .filter(copy -> !isSuppressed(finding.check(), copy.at().span().start()))
            .toList();
    boolean whole =
        kept.size() == finding.copies().size()
            || suppressions.stream()
                .anyMatch(s -> s.covers(finding.check(), finding.at().span().start()));
    return whole ? finding : finding.withCopies(kept);
  }

  private boolean isSuppressed(String check, int start) {
    List<Suppression> by = suppressions.stream().filter(s -> s.covers(check, start)).toList();
    used.addAll(by);
    return !by.isEmpty();
  }

  private Suppression judged(Suppression one) {
    if (one.state() != State.UNUSED) {
      return one;
    }
    String named = one.check();
    if (named != null && !names().contains(named)) {
      return one.unknown(DidYouMean.closest(named, names()).orElse(null));
    }
    boolean skipped = policy.skipped().stream().anyMatch(one::concerns);
    return one.withState(
        used.contains(one) ? State.USED : skipped ? State.NOT_JUDGED : State.UNUSED);
  }

  /** The checks and families that there are, whether they run or not. */
  private List<String> names() {
    Set<String> ids = new HashSet<>(policy.off());
    checks.forEach(check -> ids.add(check.id()));
    return CheckNames.of(ids);
  }

  /** Runs the checks that judge the comments. */
  private static final class Judge implements Check.Visitor {
    private final List<Suppression> judged;
    private final Document document;
    private final List<Finding> findings = new ArrayList<>();

    Judge(List<Suppression> judged, Document document) {
      this.judged = judged;
      this.document = document;
    }

    @Override
    public void ofSuppressions(Check.OfSuppressions check) {
      findings.addAll(check.check(judged, document));
    }

    /** Has run before. */
    @Override
    public void ofSegment(Check.OfSegment check) {}

    /** Has run before. */
    @Override
    public void ofDocument(Check.OfDocument check) {}

    /** Has run before. */
    @Override
    public void ofPair(Check.OfPair check) {}

    /** Has run before. */
    @Override
    public void ofCorpus(Check.OfCorpus check) {}
  }
}
