package dev.isogloss.language;

import java.util.Optional;

/** How words are made of others. It judges words in lower case, and lemmas that are folded. */
public interface WordFormation {
  /** Of a language whose word formation nobody has written down. */
  WordFormation NONE = new WordFormation() {};

  /** How a rule spells a word that no dictionary has; empty where none is broken. */
  default Optional<String> respelled(String word) {
    return Optional.empty();
  }

  /** Whether a word that no dictionary has is regularly derived from known words. */
  default boolean isDerived(String word) {
    return false;
  }

  /** Whether a word that no dictionary has is two known nouns put together. */
  default boolean isCoined(String word) {
    return false;
  }

  /**
   * What words of one family have in common: the word without endings and derivational suffixes.
   *
   * @return the lemma itself where derivation is not known
   */
  default String root(String lemma) {
    return lemma;
  }

  /**
   * Whether an adjective has degrees, as those have that describe (<i>fast</i>) and those have not
   * that classify (<i>cardiac</i>); true where it is not known.
   */
  default boolean isGradable(String lemma) {
    return true;
  }

  /**
   * Whether a noun has the ending of those that the language makes of adjectives that describe:
   * <i>efficiency</i>, <i>depth</i>.
   */
  default boolean namesQuality(String lemma) {
    return false;
  }

  /** Whether a noun has the ending of those that the language makes of its verbs. */
  default boolean isVerbalNoun(String lemma) {
    return false;
  }
}
