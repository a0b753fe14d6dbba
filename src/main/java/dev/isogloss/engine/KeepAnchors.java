package dev.isogloss.engine;

import dev.isogloss.document.Document;
import dev.isogloss.document.LinkTargets;
import dev.isogloss.document.proof.Proof;
import dev.isogloss.finding.Change;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Rewording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A heading whose words change gets another id, and the links that lead to it die. Where the tree
 * has such a link the fix is unsafe, and one that also writes the old id behind the heading comes
 * before it.
 */
final class KeepAnchors implements UnaryOperator<Report> {
  private final List<Heading> headings;
  private final LinkTargets targets;
  private final Supplier<Document> document;

  /**
   * @param headings those that may lose their ids
   * @param document is asked for only where one does
   */
  KeepAnchors(List<Heading> headings, LinkTargets targets, Supplier<Document> document) {
    this.headings = headings.stream().filter(h -> targets.leadingTo(h.text()).isPresent()).toList();
    this.targets = targets;
    this.document = document;
  }

  @Override
  public Report apply(Report report) {
    if (headings.isEmpty() || report.findings().stream().noneMatch(this::breaksLink)) {
      return report;
    }
    Document read = document.get();
    SegmentIndex segments = new SegmentIndex(read);
    Proof proof = new Proof(read);
    return report.mapFindings(f -> breaksLink(f) ? kept(f, read, segments, proof) : f);
  }

  /** Fixes of copies count, since they are made together with those of the finding. */
  private boolean breaksLink(Finding finding) {
    return breaksLink(finding.fixes())
        || finding.copies().stream().anyMatch(copy -> breaksLink(copy.fixes()));
  }

  private boolean breaksLink(List<Fix> fixes) {
    return fixes.stream().anyMatch(fix -> broken(fix).isPresent());
  }

  private Finding kept(Finding finding, Document read, SegmentIndex segments, Proof proof) {
    return finding
        .withFixes(kept(finding.fixes(), read, segments, proof))
        .withCopies(
            finding.copies().stream()
                .map(copy -> new Copy(copy.at(), kept(copy.fixes(), read, segments, proof)))
                .toList());
  }

  /**
   * The fixes that keep the old id come first, then all others, of which none that breaks a link is
   * safe.
   */
  private List<Fix> kept(List<Fix> all, Document read, SegmentIndex segments, Proof proof) {
    List<Fix> fixes = new ArrayList<>();
    List<Fix> withIds = new ArrayList<>();
    for (Fix fix : all) {
      Optional<Heading> heading = broken(fix);
      if (heading.isEmpty()) {
        fixes.add(fix);
        continue;
      }
      String id = targets.leadingTo(heading.get().text()).orElseThrow();
      Message title = fix.title().then(Message.of("Then the link to #{0} is broken.", id));
      fixes.add(fix.withTitle(title).withSafety(fix.safety().atMost(Safety.UNSAFE)));
      segments
          .named(heading.get().segment())
          .flatMap(segment -> read.pen().withId(fix, segment, id))
          // The id is one more edit, of which nothing is proved yet.
          .filter(kept -> proof.of(List.of(kept)).isRight())
          .ifPresent(withIds::add);
    }
    withIds.addAll(fixes);
    return withIds;
  }

  /** The heading that loses the id to which a link leads. */
  private Optional<Heading> broken(Fix fix) {
    return fix.changes().stream()
        .map(Change::segment)
        .distinct()
        .flatMap(id -> headings.stream().filter(h -> h.segment().equals(id)))
        .filter(heading -> losesLink(heading, fix))
        .findFirst();
  }

  private boolean losesLink(Heading heading, Fix fix) {
    return targets
        .leadingTo(heading.text())
        .filter(id -> !LinkTargets.isKept(id, heading.text(), after(fix, heading)))
        .isPresent();
  }

  /** The words of a heading as a fix leaves them. */
  private static String after(Fix fix, Heading heading) {
    List<Rewording.Change> changes =
        fix.changes().stream()
            .filter(c -> c.segment().equals(heading.segment()))
            .map(c -> new Rewording.Change(c.at(), c.text()))
            .sorted(Comparator.comparing(Rewording.Change::at))
            .toList();
    return Rewording.of(heading.text(), changes).text();
  }
}
