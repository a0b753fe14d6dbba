package dev.isogloss.language;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Letters of Latin and Cyrillic that look the same in print.
 *
 * @see <a href="https://www.unicode.org/reports/tr39/">Unicode confusables, UTS 39</a>
 */
public final class Lookalikes {
  private static final String LATIN = "aceopxyABCEHKMOPTXYi";
  private static final String CYRILLIC = "асеорхуАВСЕНКМОРТХУі";

  /** What a translation writes for the s of a placeholder such as %s. */
  public static final char TRANSLITERATED_S = 'с';

  private static final Map<Integer, Integer> TO_LATIN = pairs(CYRILLIC, LATIN);
  private static final Map<Integer, Integer> TO_CYRILLIC = pairs(LATIN, CYRILLIC);

  private Lookalikes() {}

  /** The word with all letters in the script; empty if one of them has no likeness there. */
  public static Optional<String> inScript(String word, UnicodeScript script) {
    Map<Integer, Integer> likeness = script == UnicodeScript.LATIN ? TO_LATIN : TO_CYRILLIC;
    StringBuilder written = new StringBuilder(word.length());
    for (int c : word.codePoints().toArray()) {
      if (!Character.isLetter(c) || UnicodeScript.of(c) == script) {
        written.appendCodePoint(c);
      } else if (likeness.containsKey(c)) {
        written.appendCodePoint(likeness.getOrDefault(c, c));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(written.toString());
  }

  /** The word with Latin letters for the Cyrillic ones that look like them. */
  public static String looks(String word) {
    StringBuilder latin = new StringBuilder(word.length());
    word.codePoints().map(c -> TO_LATIN.getOrDefault(c, c)).forEach(latin::appendCodePoint);
    return latin.toString();
  }

  private static Map<Integer, Integer> pairs(String from, String to) {
    Map<Integer, Integer> pairs = new TreeMap<>();
    for (int i = 0; i < from.length(); i++) {
      pairs.put((int) from.charAt(i), (int) to.charAt(i));
    }
    return Map.copyOf(pairs);
  }
}
