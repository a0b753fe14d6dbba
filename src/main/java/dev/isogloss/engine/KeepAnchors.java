package dev.isogloss.engine;

import dev.isogloss.document.Document;
import dev.isogloss.document.LinkTargets;
import dev.isogloss.document.Segment;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.finding.Change;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.text.Rewording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A heading whose words change gets another id, and the links that lead to it die. Where the tree
 * has such a link the fix is unsafe, and one that also writes the old id behind the heading comes
 * before it.
 */
final class KeepAnchors implements UnaryOperator<Report> {
  private final Document document;
  private final LinkTargets targets;
  private final SegmentIndex segments;

  KeepAnchors(Document document, LinkTargets targets) {
    this.document = document;
    this.targets = targets;
    this.segments = new SegmentIndex(document);
  }

  @Override
  public Report apply(Report report) {
    return targets.fragments().isEmpty()
        ? report
        : report.mapFindings(f -> f.fixes().stream().anyMatch(this::breaksLink) ? kept(f) : f);
  }

  private boolean breaksLink(Fix fix) {
    return broken(fix).isPresent();
  }

  private Finding kept(Finding finding) {
    List<Fix> fixes = new ArrayList<>();
    List<Fix> withIds = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      Optional<Segment> heading = broken(fix);
      if (heading.isEmpty()) {
        fixes.add(fix);
        continue;
      }
      String id = targets.leadingTo(heading.get().text()).orElseThrow();
      String title = fix.title() + " The link to #" + id + " then leads nowhere.";
      fixes.add(fix.withTitle(title).withSafety(fix.safety().atMost(Safety.UNSAFE)));
      document.pen().withId(fix, heading.get(), id).ifPresent(withIds::add);
    }
    withIds.addAll(fixes);
    return finding.withFixes(withIds);
  }

  /** The heading that loses the id to which a link leads. */
  private Optional<Segment> broken(Fix fix) {
    return fix.changes().stream()
        .map(Change::segment)
        .distinct()
        .flatMap(id -> segments.named(id).stream())
        .filter(s -> s.role() == Role.HEADING && losesLink(s, fix) && !document.hasId(s))
        .findFirst();
  }

  private boolean losesLink(Segment heading, Fix fix) {
    return targets
        .leadingTo(heading.text())
        .filter(id -> !LinkTargets.isKept(id, heading.text(), after(fix, heading)))
        .isPresent();
  }

  private static String after(Fix fix, Segment heading) {
    List<Rewording.Change> changes =
        fix.changes().stream()
            .filter(c -> c.segment().equals(heading.id()))
            .map(c -> new Rewording.Change(c.at(), c.text()))
            .sorted(Comparator.comparing(Rewording.Change::at))
            .toList();
    return Rewording.of(heading.text(), changes).text();
  }
}
