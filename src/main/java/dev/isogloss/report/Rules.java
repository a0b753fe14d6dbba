package dev.isogloss.report;

import dev.isogloss.finding.Finding;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules of a run, by id. */
public final class Rules {
  private final SortedMap<String, Rule> byId;

  public Rules(List<Rule> rules) {
    byId = new TreeMap<>();
    rules.forEach(rule -> byId.put(rule.id(), rule));
  }

  /** These rules and one for each check of the findings that they lack. */
  public List<Rule> with(List<Finding> findings) {
    SortedMap<String, Rule> all = new TreeMap<>(byId);
    findings.forEach(finding -> all.putIfAbsent(finding.check(), Rule.of(finding)));
    return List.copyOf(all.values());
  }
}
