package dev.isogloss.language.ru.inflect;

/** The classes of Russian letters that its spelling rules speak of. All are in lower case. */
final class Letters {
  private static final String VOWELS = "аеёиоуыэюя";
  private static final String HUSHERS = "жчшщ";
  private static final String VELARS = "гкх";

  private Letters() {}

  static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  static boolean isConsonant(char c) {
    return c >= 'а' && c <= 'я' && !isVowel(c) && c != 'ь' && c != 'ъ';
  }

  static boolean isHusher(char c) {
    return HUSHERS.indexOf(c) >= 0;
  }

  static boolean isVelar(char c) {
    return VELARS.indexOf(c) >= 0;
  }

  static int syllables(String lower) {
    return (int) lower.chars().filter(c -> isVowel((char) c)).count();
  }

  /** The letter that is so many places before the end; a space where the word is too short. */
  static char fromEnd(String lower, int places) {
    int at = lower.length() - 1 - places;
    return at < 0 ? ' ' : lower.charAt(at);
  }

  static boolean endsWithAny(String lower, Iterable<String> endings) {
    for (String ending : endings) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** The word without its last letters. */
  static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
