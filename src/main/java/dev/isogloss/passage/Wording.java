package dev.isogloss.passage;

import dev.isogloss.language.Folding;
import java.util.regex.Pattern;

/** What two prints of one text share: its words, whatever the spaces, quotes and capitals. */
final class Wording {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Wording() {}

  /** Equal for segments of the same words; of marks alone the marks themselves. */
  static String key(String text) {
    String words = NO_WORD.matcher(Folding.fold(text)).replaceAll(" ").strip();
    return words.isEmpty() ? text.strip() : words;
  }

  static int words(String text) {
    String words = NO_WORD.matcher(text).replaceAll(" ").strip();
    return words.isEmpty() ? 0 : words.split(" ", -1).length;
  }
}
