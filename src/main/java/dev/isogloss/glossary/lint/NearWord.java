package dev.isogloss.glossary.lint;

import dev.isogloss.language.Language;
import dev.isogloss.language.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The known word that is one slip away from an unknown one. Endings are left alone: a word whose
 * ending alone is unknown is mostly a form that the dictionary lacks.
 *
 * @param used lemmas of which one is the likelier
 */
record NearWord(Language language, Set<String> used) {
  private static final int SHORTEST = 6;

  /** A shorter word is near to too many others, unless one of these is used. */
  private static final int SURE = 8;

  /** What is tried grows with the length, and nobody writes longer words. */
  private static final int LONGEST = 40;

  private static final int ENDING = 3;

  /**
   * The word that has two letters in the other order, or one letter once where it should be twice
   * or the other way round. These are so sure that a word may look derived all the same.
   */
  Optional<String> byFingers(String word) {
    return word.length() < SHORTEST || word.length() > LONGEST
        ? Optional.empty()
        : known(Stream.concat(swapped(word), doubled(word)), word).findFirst();
  }

  /** The word; empty where there is none, or none is likely. */
  Optional<String> of(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return Optional.empty();
    }
    if (language.formation().isDerived(word) || language.formation().isCoined(word)) {
      return Optional.empty();
    }
    List<String> others = known(otherLetters(word), word).toList();
    Optional<String> supported = others.stream().filter(this::isUsed).findFirst();
    return supported.isPresent() || word.length() < SURE ? supported : others.stream().findFirst();
  }

  /** Those of the tried words that the dictionary has, in their order. */
  private Stream<String> known(Stream<String> tried, String word) {
    return tried
        .filter(other -> !other.equals(word))
        .distinct()
        .filter(other -> !language.morphology().readings(other).isEmpty());
  }

  /** Whether the glossaries have the word, in any form. */
  private boolean isUsed(String word) {
    return language.morphology().readings(word).stream()
        .map(Reading::lemma)
        .anyMatch(used::contains);
  }

  /** Two neighbours in the other order. */
  private static Stream<String> swapped(String word) {
    return IntStream.range(0, word.length() - 1)
        .mapToObj(i -> with(without(word, i), i + 1, word.charAt(i)));
  }

  /** A letter is there once where it should be twice, or the other way round. */
  private static Stream<String> doubled(String word) {
    return IntStream.range(1, word.length() - 1)
        .mapToObj(
            i ->
                word.charAt(i) == word.charAt(i - 1)
                    ? without(word, i)
                    : with(word, i, word.charAt(i)));
  }

  /** Another letter, one too many or too few, behind the first and before the ending. */
  private Stream<String> otherLetters(String word) {
    List<Character> letters =
        language.orthography().confusions().alphabet().chars().mapToObj(c -> (char) c).toList();
    return IntStream.range(1, word.length() - ENDING)
        .boxed()
        .flatMap(
            i ->
                Stream.concat(
                    Stream.of(without(word, i)),
                    letters.stream()
                        .flatMap(c -> Stream.of(with(without(word, i), i, c), with(word, i, c)))));
  }

  private static String without(String word, int at) {
    return word.substring(0, at) + word.substring(at + 1);
  }

  private static String with(String word, int at, char letter) {
    return word.substring(0, at) + letter + word.substring(at);
  }
}
