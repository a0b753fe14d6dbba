package dev.isogloss.language;

/** The letters that writers and programs get wrong; words are in lower case. */
public interface Confusions {
  /** Of a language of which they are not known. */
  Confusions NONE = new Confusions() {};

  /** Whether writers take one vowel for the other. */
  default boolean areVowelsAlike(char a, char b) {
    return false;
  }

  /** Whether a letter that is not Latin is a vowel. */
  default boolean isVowel(char letter) {
    return false;
  }

  /** Whether a letter has no sound, so that its absence is another matter than a slip. */
  default boolean isMute(char letter) {
    return false;
  }

  /** Whether two words differ in nothing but an ending that writers mistake for another. */
  default boolean isEndingMistaken(String word, String known) {
    return false;
  }

  /** Whether grammar and not spelling decides about a doubled letter of the word. */
  default boolean isDoubledByGrammar(String word) {
    return false;
  }

  /** The letters that a vocabulary of word pieces may lack at the beginning of a word. */
  default String rareInitials() {
    return "";
  }
}
