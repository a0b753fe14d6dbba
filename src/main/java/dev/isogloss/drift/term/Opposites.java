package dev.isogloss.drift.term;

import dev.isogloss.language.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that set apart what they stand with: <i>big</i> and <i>small</i>, <i>first</i> and
 * <i>last</i>.
 */
final class Opposites {
  /** Prefixes that turn a word into its opposite, by language. */
  private static final Map<String, List<String>> NEGATIONS =
      Map.of(
          "ru",
              List.of(
                  "не", "без", "бес", "анти", "контр", "де", "ре", "мульти", "моно", "микро",
                  "макро", "супер", "сверх", "суб", "пред", "пост", "меж", "под", "над"),
          "en",
              List.of(
                  "un", "in", "im", "non", "non-", "anti", "anti-", "de", "re", "multi", "mono",
                  "micro", "macro", "super", "sub", "pre", "post", "inter", "intra", "under",
                  "over"));

  private final Map<String, Set<Integer>> scales = new HashMap<>();
  private final List<String> negations;

  Opposites(Locale language) {
    this.negations = NEGATIONS.getOrDefault(language.getLanguage(), List.of());
    List<String> lines = WordList.lines("opposites", language);
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
    return listed || negations.stream().anyMatch(n -> a.equals(n + b) || b.equals(n + a));
  }
}
