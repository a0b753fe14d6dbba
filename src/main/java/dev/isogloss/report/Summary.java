package dev.isogloss.report;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many findings there are.
 *
 * @param bySeverity the worst first; only those that occur
 * @param byCheck check id → severity → count, by id
 * @param fixable how many have a fix that can be applied safely
 * @param fixableUnsafely how many more have an unsafe fix
 */
public record Summary(
    int findings,
    SortedMap<Severity, Integer> bySeverity,
    SortedMap<String, Map<Severity, Integer>> byCheck,
    int fixable,
    int fixableUnsafely) {

  public static Summary of(List<Finding> findings) {
    SortedMap<Severity, Integer> bySeverity = new TreeMap<>(Comparator.reverseOrder());
    SortedMap<String, Map<Severity, Integer>> byCheck = new TreeMap<>();
    for (Finding finding : findings) {
      bySeverity.merge(finding.severity(), 1, Integer::sum);
      byCheck
          .computeIfAbsent(finding.check(), check -> new EnumMap<>(Severity.class))
          .merge(finding.severity(), 1, Integer::sum);
    }
    int safe = count(findings, Safety.SAFE);
    return new Summary(
        findings.size(),
        Collections.unmodifiableSortedMap(bySeverity),
        Collections.unmodifiableSortedMap(byCheck),
        safe,
        count(findings, Safety.UNSAFE) - safe);
  }

  /** The count of a check over all severities. */
  public int of(String check) {
    return byCheck.getOrDefault(check, Map.of()).values().stream().mapToInt(n -> n).sum();
  }

  private static int count(List<Finding> findings, Safety least) {
    return (int) findings.stream().filter(f -> f.firstFix(least).isPresent()).count();
  }
}
