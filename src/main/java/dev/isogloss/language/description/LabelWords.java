package dev.isogloss.language.description;

import dev.isogloss.language.NumberWords;
import java.util.HashSet;
import java.util.Set;

/**
 * The words at numbers that name a thing. English ones belong to all languages: tables and names of
 * versions often stay untranslated.
 */
public final class LabelWords {
  private static final Set<String> ENGLISH_LABELS =
      words(
          "version release build chapter section figure fig listing table tab example appendix step"
              + " lesson exercise problem theorem lemma part module level item score");

  private static final Set<String> ENGLISH_SINCE =
      Set.of(
          "or later",
          "and later",
          "or newer",
          "and newer",
          "or above",
          "and above",
          "or higher",
          "and higher",
          "and up",
          "or earlier",
          "and earlier",
          "and below");

  /** Those that every language has. */
  public static final NumberWords ENGLISH = NumberWords.labelling(ENGLISH_LABELS, ENGLISH_SINCE);

  private LabelWords() {}

  /**
   * The words of a language of which no others are known.
   *
   * @param labels nouns with a space between
   * @param since what follows a version
   */
  public static NumberWords of(String labels, Set<String> since) {
    return NumberWords.labelling(labels(words(labels)), since(since));
  }

  /** What follows a version in a language, with the English words for it. */
  public static Set<String> since(Set<String> own) {
    return both(own, ENGLISH_SINCE);
  }

  /** The nouns of a language, with the English ones. */
  public static Set<String> labels(Set<String> own) {
    return both(own, ENGLISH_LABELS);
  }

  private static Set<String> both(Set<String> own, Set<String> english) {
    Set<String> all = new HashSet<>(english);
    all.addAll(own);
    return all;
  }

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" "));
  }
}
