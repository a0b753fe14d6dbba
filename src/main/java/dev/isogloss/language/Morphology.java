package dev.isogloss.language;

import java.util.List;

/** What a dictionary says of word forms. */
public interface Morphology {
  /** Of a language without a dictionary. */
  Morphology NONE = new Morphology() {};

  /**
   * All readings of a word form that the dictionary knows, whatever its case; empty for an unknown
   * word and in a language without a dictionary.
   */
  default List<Reading> readings(String word) {
    return List.of();
  }

  /** Whether a word without readings is one that the language does not have. */
  default boolean knowsWords() {
    return false;
  }

  /**
   * Whether the readings tell the part of speech of most words: a form seldom belongs to several.
   * In English most nouns are verbs as well.
   */
  default boolean tellsParts() {
    return false;
  }
}
