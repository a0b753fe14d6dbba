package dev.isogloss.check.grammar;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.language.Language;
import dev.isogloss.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;

/**
 * Tells the words that a speller does not know and that are no misspellings all the same: names,
 * abbreviations, foreign words, regular compounds, words that the author keeps using.
 */
record SpelledRight(Context context) {
  /** A slip of the keyboard is hardly made so often. */
  private static final int HABITUAL = 3;

  static SpelledRight of(Context context) {
    return new SpelledRight(context);
  }

  boolean test(Span span, Segment segment) {
    String text = span.of(segment.text());
    return text.codePoints().anyMatch(c -> Character.isDigit(c) || Character.isUpperCase(c))
        || isForeign(text, segment.language())
        || isKnown(text, context.language(segment))
        || context.occurrences(text, segment) >= HABITUAL;
  }

  private static boolean isKnown(String text, Language language) {
    return Arrays.stream(text.split("-", -1)).noneMatch(w -> language.readings(w).isEmpty());
  }

  private static boolean isForeign(String text, Locale language) {
    return isCyrillic(language)
        && text.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
  }

  private static boolean isCyrillic(Locale language) {
    return switch (language.getLanguage()) {
      case "ru", "uk", "be", "bg" -> true;
      default -> false;
    };
  }
}
