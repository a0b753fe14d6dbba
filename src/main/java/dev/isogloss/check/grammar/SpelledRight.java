package dev.isogloss.check.grammar;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.Language;
import dev.isogloss.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;

/**
 * Tells the words that a speller does not know and that are no misspellings all the same: names,
 * abbreviations, foreign words, regular derivations, words that the author keeps using.
 */
record SpelledRight(Context context) {
  /** A slip of the keyboard is hardly made so often. */
  private static final int HABITUAL = 3;

  static SpelledRight of(Context context) {
    return new SpelledRight(context);
  }

  boolean test(Span span, Segment segment) {
    String text = span.of(segment.text());
    Language language = context.language(segment);
    String lower = text.toLowerCase(Locale.ROOT);
    return text.codePoints().anyMatch(Character::isDigit)
        || hasCapitals(span, segment)
        || isForeign(text, language.conventions())
        || touchesSign(span, segment.text())
        || language.formation().respelled(lower).isEmpty()
            && (isKnown(lower, language) || language.formation().isDerived(lower))
        || context.occurrences(text, segment) >= HABITUAL;
  }

  /** A capital is no sign of a name where it begins a sentence. */
  private boolean hasCapitals(Span span, Segment segment) {
    String text = span.of(segment.text());
    boolean begins = context.sentences(segment).stream().anyMatch(s -> s.start() == span.start());
    int from = begins ? Character.charCount(text.codePointAt(0)) : 0;
    return text.substring(from).codePoints().anyMatch(Character::isUpperCase);
  }

  /** A word is part of a name, an address or a formula where such a sign touches it. */
  private static boolean touchesSign(Span span, String prose) {
    boolean before = span.start() > 0 && isSign(prose.charAt(span.start() - 1));
    boolean dot = span.start() > 1 && prose.charAt(span.start() - 1) == '.';
    boolean after = span.end() < prose.length() && isSign(prose.charAt(span.end()));
    return before || dot || after;
  }

  private static boolean isSign(char c) {
    return "_@/\\-\uFFFC".indexOf(c) >= 0;
  }

  private static boolean isKnown(String text, Language language) {
    return Arrays.stream(text.split("-", -1))
        .noneMatch(w -> language.morphology().readings(w).isEmpty());
  }

  private static boolean isForeign(String text, Conventions conventions) {
    return !conventions.scripts().contains(UnicodeScript.LATIN)
        && text.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
  }
}
