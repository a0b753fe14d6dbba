package dev.isogloss.gate;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Omitted.Reason;
import dev.isogloss.finding.Report;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows no more than a number of findings: the worst, and of equal ones those that come first. */
public final class WorstFirst {
  private WorstFirst() {}

  /** The report with that many findings at most, in their order. */
  public static Report limit(Report report, int most) {
    Set<Finding> shown =
        report.findings().stream()
            .sorted(Comparator.comparing(Finding::severity).reversed())
            .limit(most)
            .collect(
                Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    return report.omit(f -> shown.contains(f) ? Optional.empty() : Optional.of(Reason.OVER_LIMIT));
  }
}
