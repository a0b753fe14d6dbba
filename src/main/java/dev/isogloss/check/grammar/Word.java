package dev.isogloss.check.grammar;

import dev.isogloss.language.Morph;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A word of a sentence with all its readings.
 *
 * @param readings none for a mark, a number and a word that no dictionary has
 */
record Word(Token token, List<Reading> readings) {
  Word {
    readings = List.copyOf(readings);
  }

  /** Whether it has readings, and each is so. */
  boolean isOnly(Predicate<Morph> wanted) {
    return !readings.isEmpty() && readings.stream().allMatch(r -> wanted.test(r.morph()));
  }

  boolean mayBe(Predicate<Morph> wanted) {
    return readings.stream().anyMatch(r -> wanted.test(r.morph()));
  }

  boolean mayBe(Morph.Pos pos) {
    return mayBe(m -> m.pos() == pos);
  }

  boolean isOnly(Morph.Pos pos) {
    return isOnly(m -> m.pos() == pos);
  }

  String lower() {
    return token.text().toLowerCase(Locale.ROOT);
  }

  boolean hasCapital() {
    return token.text().codePoints().anyMatch(Character::isUpperCase);
  }

  boolean isMark() {
    return token.kind() == Token.Kind.PUNCTUATION;
  }
}
