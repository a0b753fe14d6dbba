package dev.isogloss.gate;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Omitted.Reason;
import dev.isogloss.finding.Report;
import dev.isogloss.text.SourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The findings of a report beside those that were accepted before ({@link Acceptance} says how one
 * is known again).
 */
public final class Baseline {
  private final Report report;
  private final Function<SourceId, String> names;
  private final Acceptance acceptance;

  /** Entries that the run could not fit, or that are none of its business. */
  private final List<BaselineEntry> apart;

  private final List<BaselineEntry> stale;

  /**
   * @param names a file → its name in the baseline
   */
  public Baseline(
      Report report,
      List<BaselineEntry> entries,
      Function<SourceId, String> names,
      BaselineScope scope) {
    this.report = report;
    this.names = names;
    Set<String> files = new HashSet<>();
    report.files().forEach(file -> files.add(names.apply(file.source().id())));
    this.apart = new ArrayList<>();
    List<BaselineEntry> usable = new ArrayList<>();
    for (BaselineEntry entry : entries) {
      boolean looked = files.contains(entry.file()) || scope.gone().test(entry.file());
      (looked && scope.checks().contains(entry.check()) ? usable : apart).add(entry);
    }
    this.acceptance = new Acceptance(usable, report.findings(), this::name, scope.gone());
    boolean whole =
        entries.stream()
            .map(BaselineEntry::file)
            .allMatch(file -> files.contains(file) || scope.gone().test(file));
    this.stale = new ArrayList<>();
    for (BaselineEntry entry : acceptance.entries(false)) {
      boolean ours = files.contains(entry.file()) || scope.within().test(entry.file());
      boolean judged = ours && (whole || !scope.between().contains(entry.check()));
      (judged ? stale : apart).add(entry);
    }
  }

  private String name(Finding finding) {
    return names.apply(finding.at().source().id());
  }

  /** The report without the accepted findings. */
  public Report filtered() {
    return report.omit(
        f -> acceptance.accepts(f) ? Optional.of(Reason.BASELINE) : Optional.empty());
  }

  /** How many entries fit no finding any more. */
  public int stale() {
    return stale.size();
  }

  /** How many findings are not accepted yet. */
  public int fresh() {
    return report.findings().size() - acceptance.size();
  }

  /** The findings that are not accepted yet, counted by check. */
  public SortedMap<String, Integer> freshByCheck() {
    SortedMap<String, Integer> fresh = new TreeMap<>();
    report.findings().stream()
        .filter(finding -> !acceptance.accepts(finding))
        .forEach(finding -> fresh.merge(finding.check(), 1, Integer::sum));
    return fresh;
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
      String file = name(finding);
      updated.add(BaselineEntry.of(finding, file));
      finding.aliases().forEach(alias -> updated.add(BaselineEntry.of(alias, file)));
    }
    Collections.sort(updated);
    return updated;
  }

  /** A check with more findings than the baseline has. */
  public record Risen(String check, int accepted, int found) {}

  /** The checks that have more findings than the baseline; a ratchet lets none rise. */
  public List<Risen> risen() {
    SortedMap<String, Integer> before = new TreeMap<>();
    Stream.concat(acceptance.entries(true).stream(), stale.stream())
        .forEach(entry -> before.merge(entry.check(), 1, Integer::sum));
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
