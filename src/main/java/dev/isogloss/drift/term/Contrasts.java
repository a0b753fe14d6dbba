package dev.isogloss.drift.term;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The nouns that the text names side by side: where a sentence has both <i>attribute</i> and
 * <i>property</i>, they are two things, whatever a dictionary says of their translations.
 */
final class Contrasts {
  /** For each noun, by its lemma, the numbers of its sentences. */
  private final Map<String, Set<Integer>> sentences = new HashMap<>();

  Contrasts(List<TermCandidate> candidates) {
    for (TermCandidate candidate : candidates) {
      if (candidate.phrase().words().size() == 1) {
        sentences
            .computeIfAbsent(candidate.content().get(0).lemma(), l -> new HashSet<>())
            .addAll(candidate.sentences());
      }
    }
  }

  /** Whether a sentence has both. */
  boolean have(String one, String other) {
    return !Collections.disjoint(
        sentences.getOrDefault(one, Set.of()), sentences.getOrDefault(other, Set.of()));
  }
}
