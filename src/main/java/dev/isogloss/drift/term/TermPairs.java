package dev.isogloss.drift.term;

import dev.isogloss.drift.phrase.PhraseWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pairs of candidates that differ in one word. */
final class TermPairs {
  /** A place with more fillers than this says nothing of any two of them. */
  private static final int MOST_FILLERS = 40;

  /**
   * A place in a phrase with the candidates that differ in nothing else.
   *
   * @param fillers candidates with the index of their content word that fills the place
   */
  record Frame(List<Filler> fillers) {
    record Filler(TermCandidate candidate, PhraseWord word) {}
  }

  private TermPairs() {}

  /** The frames with two fillers or more, in the order in which the text first has them. */
  static List<Frame> frames(List<TermCandidate> candidates) {
    Map<String, List<Frame.Filler>> frames = new LinkedHashMap<>();
    for (TermCandidate candidate : candidates) {
      if (candidate.content().size() > 1) {
        for (PhraseWord word : candidate.content()) {
          frames
              .computeIfAbsent(candidate.phrase().frame(word), k -> new ArrayList<>())
              .add(new Frame.Filler(candidate, word));
        }
      }
    }
    return frames.values().stream()
        .filter(f -> f.size() > 1 && f.size() <= MOST_FILLERS)
        .map(Frame::new)
        .toList();
  }
}
