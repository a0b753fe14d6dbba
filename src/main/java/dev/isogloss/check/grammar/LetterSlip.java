package dev.isogloss.check.grammar;

import dev.isogloss.language.Confusions;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Typical slips of a writer: one letter, and not in the ending, since a word whose ending alone is
 * unknown is mostly a form that the dictionary lacks.
 */
record LetterSlip(Confusions confusions) {
  private static final int SHORTEST = 7;

  /** Nobody writes longer words, and what is tried grows with their length. */
  private static final int LONGEST = 40;

  private static final int BEGINNING = 3;
  private static final int ENDING = 3;

  /**
   * The words of which the word is a slip of one kind, the surest kind that has any.
   *
   * @param word in lower case
   * @param isKnown whether a dictionary has a word
   */
  List<String> explained(String word, Predicate<String> isKnown) {
    if (word.length() < SHORTEST || word.length() > LONGEST || word.indexOf('-') >= 0) {
      return List.of();
    }
    return Stream.of(
            confusions.otherEndings(word).stream(),
            doubled(word),
            swapped(word),
            otherVowels(word),
            oneMore(word))
        .map(kind -> kind.filter(k -> !k.equals(word)).distinct().filter(isKnown).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * The frequent words of which the word is a slip of the fingers: a neighbouring key, two letters
   * in the wrong order, one too many or too few.
   *
   * @param word in lower case
   * @param isFrequent whether people who write of the matter use a word often
   */
  List<String> mistyped(String word, Predicate<String> isFrequent) {
    if (word.length() < SHORTEST - 2 || word.length() > LONGEST) {
      return List.of();
    }
    Stream<String> omitted = inside(word, 1).mapToObj(i -> without(word, i));
    Stream<String> added =
        inside(word, 1)
            .boxed()
            .flatMap(i -> letters(confusions.alphabet()).map(c -> with(word, i, c)));
    return Stream.of(neighbours(word), swapped(word), doubled(word), omitted, added)
        .flatMap(kind -> kind)
        .filter(known -> !known.equals(word))
        .distinct()
        .filter(isFrequent)
        .toList();
  }

  private Stream<String> neighbours(String word) {
    return IntStream.range(0, word.length() - 2)
        .boxed()
        .flatMap(
            i ->
                confusions.keyboard().stream()
                    .flatMap(row -> beside(row, word.charAt(i)))
                    .map(c -> with(without(word, i), i, c)));
  }

  private static Stream<Character> beside(String row, char letter) {
    int at = row.indexOf(letter);
    return at < 0
        ? Stream.of()
        : IntStream.of(at - 1, at + 1)
            .filter(i -> i >= 0 && i < row.length())
            .mapToObj(row::charAt);
  }

  /** A letter occurs once where it should occur twice, or the other way round. */
  private Stream<String> doubled(String word) {
    return IntStream.range(1, word.length())
        .boxed()
        .flatMap(
            i ->
                word.charAt(i) == word.charAt(i - 1)
                    ? Stream.of(without(word, i), with(word, i, word.charAt(i)))
                    : Stream.of(with(word, i, word.charAt(i - 1))))
        .filter(known -> !confusions.isDoubledByGrammar(known));
  }

  private static Stream<String> swapped(String word) {
    return IntStream.range(0, word.length() - 1)
        .mapToObj(i -> with(without(word, i), i + 1, word.charAt(i)));
  }

  private Stream<String> otherVowels(String word) {
    return inside(word, BEGINNING)
        .filter(i -> isVowel(word.charAt(i)))
        .boxed()
        .flatMap(
            i ->
                letters(confusions.vowels())
                    .filter(v -> confusions.areVowelsAlike(word.charAt(i), v))
                    .map(v -> with(without(word, i), i, v)));
  }

  /** A letter is missing, or a vowel too many. */
  private Stream<String> oneMore(String word) {
    if (word.length() <= SHORTEST) {
      return Stream.of();
    }
    return inside(word, BEGINNING + 2)
        .boxed()
        .flatMap(
            i ->
                Stream.concat(
                    letters(confusions.alphabet()).map(c -> with(word, i, c)),
                    isVowel(word.charAt(i)) ? Stream.of(without(word, i)) : Stream.of()));
  }

  private boolean isVowel(char letter) {
    return confusions.vowels().indexOf(letter) >= 0;
  }

  private IntStream inside(String word, int beginning) {
    return IntStream.range(beginning, word.length() - ENDING)
        .filter(i -> !confusions.isMute(word.charAt(i)));
  }

  private static Stream<Character> letters(String alphabet) {
    return alphabet.chars().mapToObj(c -> (char) c);
  }

  private static String without(String word, int at) {
    return word.substring(0, at) + word.substring(at + 1);
  }

  private static String with(String word, int at, char letter) {
    return word.substring(0, at) + letter + word.substring(at);
  }
}
