package dev.isogloss.gate;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Omitted.Reason;
import dev.isogloss.finding.Report;
import dev.isogloss.text.SourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The findings of a report beside those that were accepted before.
 *
 * <p>A finding is accepted when an entry has its fingerprint or that of one of its evidence, first
 * one of the same file, then one of another: so a file may be renamed. An entry accepts one
 * finding.
 */
public final class Baseline {
  private final Report report;
  private final Function<SourceId, String> names;
  private final Set<Finding> accepted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<BaselineEntry> known;
  private final List<BaselineEntry> stale;
  private final List<BaselineEntry> apart;

  /**
   * @param names a file → its name in the baseline
   * @param checks the ids of the checks that ran; entries of others are left alone
   * @param gone whether a file, as the baseline names it, does not exist any more
   */
  public Baseline(
      Report report,
      List<BaselineEntry> entries,
      Function<SourceId, String> names,
      Set<String> checks,
      Predicate<String> gone) {
    this.report = report;
    this.names = names;
    Set<String> files = new java.util.HashSet<>();
    report.files().forEach(file -> files.add(names.apply(file.source().id())));
    this.apart = new ArrayList<>();
    this.known = new ArrayList<>();
    for (BaselineEntry entry : entries) {
      boolean looked = files.contains(entry.file()) || gone.test(entry.file());
      (looked && checks.contains(entry.check()) ? known : apart).add(entry);
    }
    this.stale = new ArrayList<>(known);
    Collections.sort(stale);
    accept(true);
    accept(false);
  }

  private void accept(boolean sameFile) {
    Map<String, List<BaselineEntry>> left = new TreeMap<>();
    for (BaselineEntry entry : stale) {
      left.computeIfAbsent(entry.fingerprint(), f -> new ArrayList<>()).add(entry);
    }
    for (Finding finding : report.findings()) {
      if (!accepted.contains(finding)) {
        String file = names.apply(finding.at().source().id());
        for (String name : names(finding)) {
          List<BaselineEntry> entries = left.getOrDefault(name, List.of());
          if (take(entries, sameFile ? e -> e.file().equals(file) : e -> true)) {
            accepted.add(finding);
          }
        }
      }
    }
  }

  private static List<String> names(Finding finding) {
    List<String> names = new ArrayList<>(List.of(finding.fingerprint()));
    finding.aliases().forEach(alias -> names.add(alias.fingerprint()));
    return names;
  }

  /** Uses up the first entry that fits; false if none does. */
  private boolean take(List<BaselineEntry> entries, Predicate<BaselineEntry> fits) {
    Iterator<BaselineEntry> at = entries.iterator();
    while (at.hasNext()) {
      BaselineEntry entry = at.next();
      if (fits.test(entry)) {
        at.remove();
        stale.remove(entry);
        return true;
      }
    }
    return false;
  }

  /** The report without the accepted findings. */
  public Report filtered() {
    return report.omit(f -> accepted.contains(f) ? Optional.of(Reason.BASELINE) : Optional.empty());
  }

  /** How many entries fit no finding any more. */
  public int stale() {
    return stale.size();
  }

  /** How many findings are not accepted yet. */
  public int fresh() {
    return report.findings().size() - accepted.size();
  }

  /** How many findings the updated baseline accepts; its evidence is not counted. */
  public int accepting() {
    return apart.size() + report.findings().size();
  }

  /**
   * The entries that accept all findings of the report with their evidence, which may speak for
   * itself one day; those of other files and checks stay.
   */
  public List<BaselineEntry> updated() {
    List<BaselineEntry> updated = new ArrayList<>(apart);
    for (Finding finding : report.findings()) {
      BaselineEntry entry = BaselineEntry.of(finding, names.apply(finding.at().source().id()));
      updated.add(entry);
      finding.aliases().forEach(alias -> updated.add(entry.known(alias)));
    }
    Collections.sort(updated);
    return updated;
  }

  /** A check with more findings than the baseline has. */
  public record Risen(String check, int accepted, int found) {}

  /** The checks that have more findings than the baseline; a ratchet lets none rise. */
  public List<Risen> risen() {
    SortedMap<String, Integer> before = new TreeMap<>();
    known.forEach(entry -> before.merge(entry.check(), 1, Integer::sum));
    SortedMap<String, Integer> now = new TreeMap<>();
    for (Finding finding : report.findings()) {
      now.merge(finding.check(), 1, Integer::sum);
      finding.aliases().forEach(alias -> now.merge(alias.check(), 1, Integer::sum));
    }
    return now.entrySet().stream()
        .map(e -> new Risen(e.getKey(), before.getOrDefault(e.getKey(), 0), e.getValue()))
        .filter(risen -> risen.found() > risen.accepted())
        .toList();
  }
}
