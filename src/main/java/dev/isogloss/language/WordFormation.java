package dev.isogloss.language;

import java.util.Optional;

/** Judges words in lower case that the dictionary lacks. */
public interface WordFormation {
  /** Of a language whose word formation nobody has written down. */
  WordFormation NONE = new WordFormation() {};

  /** How a rule of orthography spells the word; empty where none is broken. */
  default Optional<String> respelled(String word) {
    return Optional.empty();
  }

  /** Whether the word is regularly derived from known words. */
  default boolean isDerived(String word) {
    return false;
  }

  /** Whether the word is two known nouns put together. */
  default boolean isCoined(String word) {
    return false;
  }
}
