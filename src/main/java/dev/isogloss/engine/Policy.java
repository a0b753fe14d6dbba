package dev.isogloss.engine;

import dev.isogloss.document.LinkTargets;
import dev.isogloss.finding.Severity;
import dev.isogloss.lock.Lock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a project wants of the checks in one document. Its text names all that it holds, in an order
 * that never changes.
 *
 * @param off ids of the checks that do not run
 * @param skipped those of them that do not run this time only; what would concern them is not
 *     judged
 * @param severities check id → the severity of all its findings
 * @param words a finding about nothing else than one of them, in any of its forms, is dropped
 * @param patterns regular expressions; a finding within a match is dropped
 * @param spelled words that are no misspellings in any of their forms
 * @param lock the renderings that were chosen
 * @param targets the headings to which links of the tree lead
 */
public record Policy(
    SortedSet<String> off,
    SortedSet<String> skipped,
    SortedMap<String, Severity> severities,
    List<String> words,
    List<String> patterns,
    List<String> spelled,
    Lock lock,
    LinkTargets targets) {
  /** All checks run as they are. */
  public static final Policy NONE =
      new Policy(Set.of(), Set.of(), Map.of(), List.of(), List.of(), Lock.NONE);

  public Policy {
    off = Collections.unmodifiableSortedSet(off);
    skipped = Collections.unmodifiableSortedSet(skipped);
    severities = Collections.unmodifiableSortedMap(severities);
    words = List.copyOf(words);
    patterns = List.copyOf(patterns);
    spelled = List.copyOf(spelled);
  }

  public Policy(
      Set<String> off,
      Set<String> skipped,
      Map<String, Severity> severities,
      List<String> words,
      List<String> patterns,
      Lock lock) {
    this(
        new TreeSet<>(off),
        new TreeSet<>(skipped),
        new TreeMap<>(severities),
        words,
        patterns,
        List.of(),
        lock,
        LinkTargets.NONE);
  }

  /** Whether a check runs. */
  public boolean runs(String check) {
    return !off.contains(check);
  }

  /** The same without some more checks, which do not run this time only. */
  public Policy without(Set<String> checks) {
    TreeSet<String> allOff = new TreeSet<>(off);
    TreeSet<String> allSkipped = new TreeSet<>(skipped);
    allOff.addAll(checks);
    allSkipped.addAll(checks);
    return new Policy(allOff, allSkipped, severities, words, patterns, spelled, lock, targets);
  }

  /** The same with a lock. */
  public Policy withLock(Lock changed) {
    return new Policy(off, skipped, severities, words, patterns, spelled, changed, targets);
  }

  /** The same with words that are spelled right. */
  public Policy withSpelled(List<String> changed) {
    return new Policy(off, skipped, severities, words, patterns, changed, lock, targets);
  }

  /** The same in a tree with links. */
  public Policy withTargets(LinkTargets changed) {
    return new Policy(off, skipped, severities, words, patterns, spelled, lock, changed);
  }
}
