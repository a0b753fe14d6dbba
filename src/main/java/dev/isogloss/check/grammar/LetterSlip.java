package dev.isogloss.check.grammar;

import dev.isogloss.language.Confusions;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * Typical slips of a writer: one letter, and not in the ending, since a word whose ending alone is
 * unknown is mostly a form that the dictionary lacks.
 */
record LetterSlip(Confusions confusions) {
  private static final int SHORTEST = 7;
  private static final int BEGINNING = 3;
  private static final int ENDING = 3;
  private static final String LATIN_VOWELS = "aeiou";

  /** The words of which the word is a slip of one kind, the surest kind that has any. */
  List<String> explained(String word, List<String> known) {
    if (word.length() < SHORTEST || word.indexOf('-') >= 0) {
      return List.of();
    }
    List<String> single = known.stream().filter(LetterSlip::isPlain).toList();
    return kinds().stream()
        .map(kind -> single.stream().filter(k -> kind.test(word, k)).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** From the surest to the least sure. */
  private List<BiPredicate<String, String>> kinds() {
    return List.of(
        confusions::isEndingMistaken,
        this::isDoubled,
        LetterSlip::isSwapped,
        this::isVowel,
        this::isOneMore);
  }

  private static boolean isPlain(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT))
        && word.indexOf(' ') < 0
        && word.indexOf('-') < 0;
  }

  /** A letter occurs once where it should occur twice, or the other way round. */
  private boolean isDoubled(String word, String known) {
    if (Math.abs(word.length() - known.length()) != 1 || confusions.isDoubledByGrammar(known)) {
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

  private boolean isVowel(String word, String known) {
    int at = firstDifference(word, known);
    return word.length() == known.length()
        && isInside(at, word)
        && areVowels(word.charAt(at), known.charAt(at))
        && word.substring(at + 1).equals(known.substring(at + 1));
  }

  private boolean areVowels(char a, char b) {
    return confusions.areVowelsAlike(a, b)
        || LATIN_VOWELS.indexOf(a) >= 0 && LATIN_VOWELS.indexOf(b) >= 0;
  }

  private boolean isVowel(char letter) {
    return LATIN_VOWELS.indexOf(letter) >= 0 || confusions.isVowel(letter);
  }

  /** A letter is missing, or a vowel too many. */
  private boolean isOneMore(String word, String known) {
    int at = firstDifference(word, known);
    if (!isInside(at, word) || at < BEGINNING + 2 || word.length() <= SHORTEST) {
      return false;
    }
    return word.length() + 1 == known.length() && word.substring(at).equals(known.substring(at + 1))
        || word.length() == known.length() + 1
            && isVowel(word.charAt(at))
            && word.substring(at + 1).equals(known.substring(at));
  }

  private boolean isInside(int at, String word) {
    return at >= BEGINNING && at < word.length() - ENDING && !confusions.isMute(word.charAt(at));
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
