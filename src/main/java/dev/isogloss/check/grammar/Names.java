package dev.isogloss.check.grammar;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** Tells the words that no speller should correct: names, abbreviations, foreign words. */
record Names(Context context) {
  static Names of(Context context) {
    return new Names(context);
  }

  /** Whether a stretch of prose that a speller does not know is no misspelling. */
  boolean isName(Span span, Segment segment) {
    String text = span.of(segment.text());
    return text.codePoints().anyMatch(Character::isDigit)
        || hasCapital(text)
        || isForeign(text, segment.language());
  }

  private static boolean hasCapital(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean isForeign(String text, Locale language) {
    boolean latin =
        text.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
    return latin && isCyrillic(language);
  }

  private static boolean isCyrillic(Locale language) {
    return switch (language.getLanguage()) {
      case "ru", "uk", "be", "bg" -> true;
      default -> false;
    };
  }
}
