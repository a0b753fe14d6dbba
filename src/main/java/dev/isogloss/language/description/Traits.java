package dev.isogloss.language.description;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * What tells a language from the others of its script.
 *
 * @param script the script of its texts
 * @param rank its place among them where nothing else tells: the more texts it has, the lower
 * @param smallWords words that are frequent in it and rare in the others
 * @param lacking letters of the others that its alphabet does not have
 */
public record Traits(UnicodeScript script, int rank, Set<String> smallWords, String lacking) {
  /** Of a language that no text is taken for. */
  public static final Traits NONE = new Traits(UnicodeScript.COMMON, 0, Set.of(), "");

  public Traits {
    smallWords = Set.copyOf(smallWords);
  }

  /**
   * The traits of a language in Latin letters.
   *
   * @param smallWords with a space between
   */
  public static Traits latin(int rank, String smallWords) {
    return new Traits(UnicodeScript.LATIN, rank, Set.of(smallWords.split(" ")), "");
  }

  /**
   * The traits of a language in Cyrillic letters.
   *
   * @param smallWords with a space between
   */
  public static Traits cyrillic(int rank, String smallWords, String lacking) {
    return new Traits(UnicodeScript.CYRILLIC, rank, Set.of(smallWords.split(" ")), lacking);
  }
}
