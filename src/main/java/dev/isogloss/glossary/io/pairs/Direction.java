package dev.isogloss.glossary.io.pairs;

import dev.isogloss.language.icu.LanguagesByName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From which language into which: {@code en-ru}, {@code en_to_de}.
 *
 * @param source a tag
 * @param target a tag
 */
record Direction(String source, String target) {
  private static final Pattern PAIR =
      Pattern.compile("([a-z]{2})(?:[-_>/]|->|→|2|[-_]to[-_]| to )([a-z]{2})");

  /** The direction that a key names; a language with a region is none. */
  static Optional<Direction> of(String key) {
    Matcher pair = PAIR.matcher(key);
    return pair.matches()
            && LanguagesByName.find(pair.group(1)).isPresent()
            && LanguagesByName.find(pair.group(2)).isPresent()
            && !LanguagesByName.isSpokenIn(pair.group(1), pair.group(2))
        ? Optional.of(new Direction(pair.group(1), pair.group(2)))
        : Optional.empty();
  }
}
