package dev.isogloss.language;

import java.lang.Character.UnicodeScript;

/**
 * Compounds with a first part that cannot inflect, for it is in another script, has a digit or is
 * an abbreviation: <i>e-mail-рассылка, 3D-модель, ИИ-модель</i>. The last part takes the endings.
 */
public final class StiffCompound {
  private static final int LEAST_PART = 3;

  private StiffCompound() {}

  /** Where the last part begins, in UTF-16 code units; 0 where the word is no such compound. */
  public static int lastPart(String word) {
    int hyphen = Math.max(word.lastIndexOf('-'), word.lastIndexOf('\u2011'));
    String last = word.substring(hyphen + 1);
    boolean plain =
        hyphen > 0
            && last.length() >= LEAST_PART
            && last.codePoints().allMatch(Character::isLowerCase);
    return plain && isStiff(word.substring(0, hyphen), UnicodeScript.of(last.codePointAt(0)))
        ? hyphen + 1
        : 0;
  }

  private static boolean isStiff(String first, UnicodeScript script) {
    return first.codePoints().anyMatch(Character::isDigit)
        || first.codePoints().noneMatch(Character::isLowerCase)
        || first
            .codePoints()
            .filter(Character::isLetter)
            .anyMatch(c -> UnicodeScript.of(c) != script);
  }
}
