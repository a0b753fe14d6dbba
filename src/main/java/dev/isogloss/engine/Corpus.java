package dev.isogloss.engine;

import dev.isogloss.check.Check;
import dev.isogloss.document.Document;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.passage.SharedText;
import dev.isogloss.passage.Words;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What shows only when all documents of a run are seen together. Of each document it keeps the
 * hashes and places of the words. Safe for use by several threads; the result does not depend on
 * the order in which documents are added.
 */
public final class Corpus {
  private final List<Check.OfCorpus> checks;
  private final UnaryOperator<Report> arbitrate;
  private final Map<SourceId, Words> texts = new TreeMap<>();

  /** What two findings share of which one is enough. */
  private record Place(String check, Location at) {}

  /**
   * @param checks those that the user has selected; only those of a corpus are run here
   */
  public Corpus(List<Check> checks) {
    this.arbitrate = Arbitrate.between(checks);
    this.checks =
        checks.stream()
            .filter(Check.OfCorpus.class::isInstance)
            .map(Check.OfCorpus.class::cast)
            .toList();
  }

  /** Whether a check is to see the documents together. */
  public boolean isUsed() {
    return !checks.isEmpty();
  }

  /** Adds a document; it replaces an earlier state of the same. */
  public void add(Document document) {
    if (!checks.isEmpty()) {
      Words words = Words.of(document);
      synchronized (texts) {
        texts.put(document.source().id(), words);
      }
    }
  }

  /** Adds to the report of a run what its documents show together, in reading order. */
  public Report complete(Report report) {
    if (texts.size() < 2) {
      return report;
    }
    SharedText shared = SharedText.of(texts.values());
    Set<Place> known = new HashSet<>();
    report.findings().forEach(f -> known.add(place(f)));
    List<Finding> findings =
        checks.stream()
            .flatMap(c -> c.check(shared).stream())
            .filter(f -> !known.contains(place(f)))
            .toList();
    Report added = new SortFindings().apply(report.withFindings(findings));
    return report.withFindings(merged(report, NameFindings.ofPassages().apply(added).findings()));
  }

  /** One place, one finding, also where {@link #complete} has added some. */
  public Report arbitrate(Report report) {
    return texts.size() < 2 ? report : arbitrate.apply(report);
  }

  private static Place place(Finding finding) {
    return new Place(finding.check(), finding.at());
  }

  /** The findings of both, file by file in the order of the report. */
  private static List<Finding> merged(Report report, List<Finding> added) {
    Map<SourceId, List<Finding>> byFile = new HashMap<>();
    for (Finding finding : report.findings()) {
      byFile.computeIfAbsent(finding.at().source().id(), f -> new ArrayList<>()).add(finding);
    }
    for (Finding finding : added) {
      byFile.computeIfAbsent(finding.at().source().id(), f -> new ArrayList<>()).add(finding);
    }
    SortFindings sort = new SortFindings();
    return report.files().stream()
        .map(f -> byFile.getOrDefault(f.source().id(), List.of()))
        .flatMap(f -> sort.apply(report.withFindings(f)).findings().stream())
        .toList();
  }
}
