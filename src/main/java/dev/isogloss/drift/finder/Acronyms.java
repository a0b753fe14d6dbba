package dev.isogloss.drift.finder;

import dev.isogloss.language.Token;

/** What looks like an acronym, whatever it means. */
public final class Acronyms {
  private static final int LONGEST = 6;

  private Acronyms() {}

  /** Two to {@value #LONGEST} capitals, and at most the <i>s</i> of an English plural. */
  public static boolean isAcronym(Token token) {
    String text = capitals(token);
    return token.isWord()
        && text.length() >= 2
        && text.length() <= LONGEST
        && text.codePoints().allMatch(Character::isUpperCase);
  }

  /** The word without the English sign of the plural. */
  public static String capitals(Token token) {
    String text = token.text();
    return text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
  }
}
