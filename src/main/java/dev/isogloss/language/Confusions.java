package dev.isogloss.language;

import java.util.List;

/** The letters that writers and programs get wrong; words are in lower case. */
public interface Confusions {
  /** Of a language of which they are not known. */
  Confusions NONE = new Confusions() {};

  /** Whether writers take one vowel for the other. */
  default boolean areVowelsAlike(char a, char b) {
    return true;
  }

  /** The vowels. */
  default String vowels() {
    return "aeiou";
  }

  /** The letters in which words are written. */
  default String alphabet() {
    return "abcdefghijklmnopqrstuvwxyz";
  }

  /** The rows of the usual keyboard: who misses a key hits its neighbour. */
  default List<String> keyboard() {
    return List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
  }

  /** Whether a letter has no sound, so that its absence is another matter than a slip. */
  default boolean isMute(char letter) {
    return false;
  }

  /** The words with the endings that writers mistake for the one of the word. */
  default List<String> otherEndings(String word) {
    return List.of();
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
