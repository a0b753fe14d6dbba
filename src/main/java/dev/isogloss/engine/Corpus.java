package dev.isogloss.engine;

import dev.isogloss.check.Check;
import dev.isogloss.document.Document;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.passage.SharedText;
import dev.isogloss.passage.WordUses;
import dev.isogloss.passage.Words;
import dev.isogloss.text.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What shows only when all documents of a run are seen together. Of each document it keeps the
 * hashes and places of the words. Safe for use by several threads; the result does not depend on
 * the order in which documents are added.
 */
public final class Corpus {
  private final List<Check> checks;
  private final boolean used;
  private final Map<SourceId, Words> texts = new TreeMap<>();

  /**
   * @param checks those that the user has selected; only those of a corpus are run here
   */
  public Corpus(List<Check> checks) {
    this.checks = List.copyOf(checks);
    Together any = new Together(new SharedText(List.of(), List.of()));
    checks.forEach(check -> check.accept(any));
    this.used = any.used || checks.stream().anyMatch(Check::yieldsToUse);
  }

  /** Whether a check is to see the documents together, or to yield to what they have often. */
  public boolean isUsed() {
    return used;
  }

  /** Adds a document; it replaces an earlier state of the same. */
  public void add(Document document) {
    Words words = Words.of(document);
    synchronized (texts) {
      texts.put(document.source().id(), words);
    }
  }

  /** What the documents show together, by document; named, and nothing else done with it. */
  public Map<SourceId, List<Finding>> findings() {
    if (texts.size() < 2) {
      return Map.of();
    }
    Together together = new Together(SharedText.of(texts.values()));
    checks.forEach(check -> check.accept(together));
    Report found = new Report(List.of(), together.findings, List.of(), List.of());
    return new SortFindings()
        .andThen(NameFindings.ofPassages()).apply(found).findings().stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.at().source().id(), TreeMap::new, Collectors.toList()));
  }

  /** The words of all documents, where a check yields to them. */
  public WordUses uses() {
    return checks.stream().anyMatch(Check::yieldsToUse)
        ? WordUses.of(texts.values())
        : WordUses.NONE;
  }

  /** Runs the checks that see all documents. */
  private static final class Together implements Check.Visitor {
    private final SharedText shared;
    private final List<Finding> findings = new ArrayList<>();
    private boolean used;

    Together(SharedText shared) {
      this.shared = shared;
    }

    /** Runs where a document is seen alone. */
    @Override
    public void ofPair(Check.OfPair check) {}

    @Override
    public void ofCorpus(Check.OfCorpus check) {
      used = true;
      findings.addAll(check.check(shared));
    }

    /** Runs where a document is seen alone. */
    @Override
    public void ofSegment(Check.OfSegment check) {}

    /** Runs where a document is seen alone. */
    @Override
    public void ofDocument(Check.OfDocument check) {}

    /** Runs when all has been found. */
    @Override
    public void ofSuppressions(Check.OfSuppressions check) {}
  }
}
