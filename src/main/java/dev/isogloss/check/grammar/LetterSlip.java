package dev.isogloss.check.grammar;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Typical slips of a writer: one letter, and not in the ending, since a word whose ending alone is
 * unknown is mostly a form that the dictionary lacks.
 */
final class LetterSlip {
  private static final int SHORTEST = 7;
  private static final int BEGINNING = 3;
  private static final int ENDING = 3;
  private static final String CYRILLIC_VOWELS = "ао еи ея иы эе";
  private static final String LATIN_VOWELS = "aeiou";
  private static final String VOWELS = "аеиоуыэюя" + LATIN_VOWELS;

  /** From the surest to the least sure. */
  private static final List<BiPredicate<String, String>> KINDS =
      List.of(
          LetterSlip::isReflexive,
          LetterSlip::isDoubled,
          LetterSlip::isSwapped,
          LetterSlip::isVowel,
          LetterSlip::isOneMore);

  private LetterSlip() {}

  /** The words of which the word is a slip of one kind, the surest kind that has any. */
  static List<String> explained(String word, List<String> known) {
    if (word.length() < SHORTEST || word.indexOf('-') >= 0) {
      return List.of();
    }
    List<String> single = known.stream().filter(LetterSlip::isPlain).toList();
    return KINDS.stream()
        .map(kind -> single.stream().filter(k -> kind.test(word, k)).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isPlain(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT))
        && word.indexOf(' ') < 0
        && word.indexOf('-') < 0;
  }

  private static boolean isReflexive(String word, String known) {
    return Stream.of("тся", "ться").anyMatch(word::endsWith)
        && word.replaceFirst("ть?ся$", "").equals(known.replaceFirst("ть?ся$", ""));
  }

  /** A letter stands once where it should stand twice, or the other way round. */
  private static boolean isDoubled(String word, String known) {
    if (Math.abs(word.length() - known.length()) != 1 || known.matches(".*нн[аоы]")) {
      return false;
    }
    String longer = word.length() > known.length() ? word : known;
    String shorter = word.length() > known.length() ? known : word;
    int at = firstDifference(longer, shorter);
    return at > 0
        && longer.charAt(at) == longer.charAt(at - 1)
        && longer.substring(at + 1).equals(shorter.substring(at));
  }

  private static boolean isSwapped(String word, String known) {
    int at = firstDifference(word, known);
    return word.length() == known.length()
        && at + 1 < word.length()
        && word.charAt(at) == known.charAt(at + 1)
        && word.charAt(at + 1) == known.charAt(at)
        && word.substring(at + 2).equals(known.substring(at + 2));
  }

  private static boolean isVowel(String word, String known) {
    int at = firstDifference(word, known);
    return word.length() == known.length()
        && isInside(at, word)
        && areVowels(word.charAt(at), known.charAt(at))
        && word.substring(at + 1).equals(known.substring(at + 1));
  }

  private static boolean areVowels(char a, char b) {
    return CYRILLIC_VOWELS.contains("" + a + b)
        || CYRILLIC_VOWELS.contains("" + b + a)
        || LATIN_VOWELS.indexOf(a) >= 0 && LATIN_VOWELS.indexOf(b) >= 0;
  }

  /** A letter is missing, or a vowel too many. */
  private static boolean isOneMore(String word, String known) {
    int at = firstDifference(word, known);
    if (!isInside(at, word) || at < BEGINNING + 2 || word.length() <= SHORTEST) {
      return false;
    }
    return word.length() + 1 == known.length() && word.substring(at).equals(known.substring(at + 1))
        || word.length() == known.length() + 1
            && VOWELS.indexOf(word.charAt(at)) >= 0
            && word.substring(at + 1).equals(known.substring(at));
  }

  private static boolean isInside(int at, String word) {
    return at >= BEGINNING && at < word.length() - ENDING && word.charAt(at) != 'ь';
  }

  /** The index of the first letter that differs; the length of the shorter word if none does. */
  private static int firstDifference(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }
}
