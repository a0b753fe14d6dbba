package dev.isogloss.language.ru.inflect;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * With which sound a word begins when a Russian reads it aloud. Acronyms without a vowel are read
 * by the names of their letters: <i>LLM</i> begins as «эл», <i>НЛП</i> as «эн».
 */
final class Onset {
  private static final Pattern CYRILLIC = Pattern.compile("[а-яё].*");
  private static final Pattern LATIN = Pattern.compile("[a-z].*");
  private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}]{2,5}");
  private static final Pattern OWN_VOWEL = Pattern.compile("[аиоуэ].*");
  private static final Pattern OWN_VOWELS = Pattern.compile(".*[аеёиоуыэюя].*");

  /** Ф has two names, «эф» and «фэ», and is not here. */
  private static final Pattern OWN_NAMED_BY_VOWEL = Pattern.compile("[лмнрс].*");

  private static final Pattern LATIN_NAMED_BY_VOWEL = Pattern.compile("[aefhilmnorsx].*");

  /** <i>SQL</i> is read as a word and by its letters, and many say «аш» or «ха» for H. */
  private static final Pattern READ_IN_TWO_WAYS = Pattern.compile("sql|[^aeiou]*[aeiou].*");

  /** <i>One</i> and <i>Europe</i> begin with a consonant. */
  private static final Pattern LATIN_VOWEL = Pattern.compile("a.*|i.*|o(?!ne|nce).*|e(?![uw]).*");

  private Onset() {}

  static boolean isAcronym(String word) {
    return ACRONYM.matcher(word).matches();
  }

  static boolean isCyrillic(String word) {
    return CYRILLIC.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether it is a vowel without a consonant glide before it; empty where usage differs. */
  static Optional<Boolean> isVowel(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (CYRILLIC.matcher(lower).matches()) {
      return isAcronym(word) ? ownAcronym(lower) : Optional.of(matches(OWN_VOWEL, lower));
    }
    if (!LATIN.matcher(lower).matches()) {
      return Optional.empty();
    }
    return isAcronym(word) ? latinAcronym(lower) : latinWord(lower);
  }

  private static Optional<Boolean> ownAcronym(String lower) {
    boolean first = matches(OWN_VOWELS, lower.substring(0, 1));
    if (first) {
      return Optional.of(matches(OWN_VOWEL, lower));
    }
    return matches(OWN_VOWELS, lower) || lower.startsWith("ф")
        ? Optional.empty()
        : Optional.of(matches(OWN_NAMED_BY_VOWEL, lower));
  }

  private static Optional<Boolean> latinAcronym(String lower) {
    if (matches(LATIN_VOWEL, lower)) {
      return Optional.of(true);
    }
    return matches(READ_IN_TWO_WAYS, lower) && !lower.startsWith("u")
        ? Optional.empty()
        : Optional.of(matches(LATIN_NAMED_BY_VOWEL, lower));
  }

  /** Of a word that begins with a consonant nothing is said: somebody may spell it. */
  private static Optional<Boolean> latinWord(String lower) {
    return matches(LATIN_VOWEL, lower) ? Optional.of(true) : Optional.empty();
  }

  private static boolean matches(Pattern pattern, String text) {
    return pattern.matcher(text).matches();
  }
}
