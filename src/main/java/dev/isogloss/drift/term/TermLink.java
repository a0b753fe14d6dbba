package dev.isogloss.drift.term;

import dev.isogloss.finding.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * What speaks for two candidates being names of one thing.
 *
 * @param score from 0 to 1
 * @param usual of the two the one that a dictionary would write, if it tells
 * @param reasons sentences
 */
record TermLink(
    TermCandidate a,
    TermCandidate b,
    double score,
    Optional<TermCandidate> usual,
    List<Message> reasons) {
  TermLink {
    reasons = List.copyOf(reasons);
  }

  TermLink raised(double by) {
    return new TermLink(a, b, Math.min(1, score + by), usual, reasons);
  }
}
