package dev.isogloss.drift.term;

import dev.isogloss.language.Folding;
import dev.isogloss.language.Vocabulary;
import dev.isogloss.language.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that set apart what they are with: <i>big</i> and <i>small</i>, <i>first</i> and
 * <i>last</i>.
 */
final class Opposites {
  private final Map<String, Set<Integer>> scales = new HashMap<>();
  private final Set<String> prefixes;

  Opposites(Vocabulary vocabulary) {
    this.prefixes = vocabulary.words(WordList.OPPOSING_PREFIXES);
    List<String> lines = vocabulary.lines(WordList.OPPOSITES);
    for (int i = 0; i < lines.size(); i++) {
      int scale = i;
      Arrays.stream(lines.get(i).split(",", -1))
          .map(w -> Folding.fold(w.strip()))
          .forEach(w -> scales.computeIfAbsent(w, k -> new HashSet<>()).add(scale));
    }
  }

  /** Whether the words, in base form, tell two things from each other. */
  boolean areApart(String a, String b) {
    boolean listed =
        scales.getOrDefault(a, Set.of()).stream()
            .anyMatch(scales.getOrDefault(b, Set.of())::contains);
    return listed || prefixes.stream().anyMatch(n -> a.equals(n + b) || b.equals(n + a));
  }
}
