package dev.isogloss.check.grammar;

import dev.isogloss.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a decoder breaks that writes a word in pieces: it loses a rare first letter, or writes a
 * syllable twice.
 */
final class BrokenWord {
  private static final int SHORTEST = 6;
  private static final int LONGEST_SYLLABLE = 3;

  private BrokenWord() {}

  /** The one known word that the unknown one, in small letters, is when it is mended. */
  static Optional<String> mended(String word, Language language) {
    if (word.length() < SHORTEST || word.indexOf('-') >= 0) {
      return Optional.empty();
    }
    List<String> known =
        Stream.concat(begun(word, language), unstuttered(word))
            .distinct()
            .filter(w -> !language.morphology().readings(w).isEmpty())
            .limit(2)
            .toList();
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  private static Stream<String> begun(String word, Language language) {
    return language
        .orthography()
        .confusions()
        .rareInitials()
        .chars()
        .mapToObj(c -> (char) c + word);
  }

  private static Stream<String> unstuttered(String word) {
    return IntStream.rangeClosed(2, LONGEST_SYLLABLE)
        .boxed()
        .flatMap(
            n ->
                IntStream.rangeClosed(1, word.length() - 2 * n)
                    .filter(i -> word.startsWith(word.substring(i, i + n), i + n))
                    .mapToObj(i -> word.substring(0, i) + word.substring(i + n)));
  }
}
