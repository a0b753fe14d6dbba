package dev.isogloss.report;

import dev.isogloss.finding.Finding;
import dev.isogloss.text.SourceText;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts how often a file has had a fingerprint. A sentence that occurs twice gives two findings
 * the same fingerprint, and platforms show only one of them.
 */
public final class Occurrences {
  private final Map<Key, Integer> counts = new HashMap<>();

  private record Key(SourceText source, String fingerprint) {}

  /** The number of this finding among those of its file with the same fingerprint, from 1. */
  public int next(Finding finding) {
    return counts.merge(new Key(finding.at().source(), finding.fingerprint()), 1, Integer::sum);
  }
}
