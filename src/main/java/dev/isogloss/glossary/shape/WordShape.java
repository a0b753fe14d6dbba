package dev.isogloss.glossary.shape;

import dev.isogloss.language.Conventions;

/** What the letters of a word tell before any dictionary is asked. */
public final class WordShape {
  private WordShape() {}

  /** Whether the word is spelled with its own capitals, such as LLM, OpenAI or MoE. */
  public static boolean isAbbreviation(String word) {
    return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  /** Whether its capitals are a matter of its spelling, as in LLM, iOS, Node.js or GPT-4o. */
  public static boolean hasOwnCapitals(String word) {
    boolean marked = word.codePoints().anyMatch(c -> !Character.isLetter(c) && c != '-');
    return isAbbreviation(word) || marked && isCapitalised(word);
  }

  /** Whether the word is a name put together of names, such as ДипМайнд: it declines. */
  static boolean isCompoundName(String word) {
    int length = word.length();
    return length > 4
        && Character.isLowerCase(word.charAt(length - 1))
        && Character.isLowerCase(word.charAt(length - 2));
  }

  /** Whether the first letter is a capital. */
  public static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether there are several letters and all are capitals; a script without case has none. */
  public static boolean isAllCapitals(String word) {
    return word.codePoints().filter(Character::isLetter).count() > 1
        && word.codePoints().anyMatch(Character::isUpperCase)
        && word.codePoints().noneMatch(Character::isLowerCase);
  }

  static boolean hasDigit(String word) {
    return word.codePoints().anyMatch(Character::isDigit);
  }

  /**
   * Whether the word is in other letters than the language, such as Latin ones in Russian. A
   * language without spaces takes such words as its own.
   */
  static boolean isForeign(String word, Conventions conventions) {
    return conventions.spacesWords()
        && !conventions.scripts().isEmpty()
        && word.codePoints().filter(Character::isLetter).anyMatch(c -> !conventions.isOwnLetter(c));
  }
}
