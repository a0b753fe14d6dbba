package dev.isogloss.language.ru;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Strips a Russian base form of its ending and of derivational suffixes, and undoes the alternation
 * of the last consonant, so that <i>масштаб</i> and <i>масштабирование</i>, <i>рынок</i> and
 * <i>рыночный</i> come to one root. The suffixes are those of the Russian Grammar (Русская
 * грамматика, 1980) that form relational adjectives, action nouns and abstract nouns; prefixes
 * stay.
 */
final class RussianRoot {
  private static final int LEAST = 3;
  private static final int MOST_SUFFIXES = 3;
  private static final Pattern ENDING = Pattern.compile("(ый|ий|ой|ая|яя|ое|ее|ые|[аяоеыийьъ])$");
  private static final Pattern THEME = Pattern.compile("[аеиоуыэюя]$");
  private static final Pattern FLEETING =
      Pattern.compile("(?<=[бвгджзклмнпрстфхцчшщ])[ео](?=[бвгджзклмнпрстфхцчшщ]$)");

  /** The longest first. */
  private static final List<String> SUFFIXES =
      List.of(
          "ировани", "тельств", "тельск", "изаци", "ировк", "ическ", "ционн", "тельн", "овани",
          "евани", "еств", "ани", "ени", "яни", "ост", "ств", "енн", "онн", "анн", "ичн", "озн",
          "ийн", "ист", "изм", "яци", "аци", "тел", "ени", "ьк", "ьн", "ян", "ск", "ов", "ев", "ци",
          "ин", "еч", "н", "ц", "к");

  private RussianRoot() {}

  /**
   * The root of a word.
   *
   * @param lemma in small letters, without ё
   */
  static String of(String lemma) {
    String root = ENDING.matcher(lemma).replaceFirst("");
    for (int i = 0; i < MOST_SUFFIXES; i++) {
      String stripped = strip(root);
      if (stripped.equals(root)) {
        break;
      }
      root = stripped;
    }
    root = trim(root);
    return alternated(root);
  }

  private static String strip(String stem) {
    for (String suffix : SUFFIXES) {
      int least = suffix.equals("к") ? LEAST + 1 : LEAST;
      if (stem.endsWith(suffix) && stem.length() - suffix.length() >= least) {
        return trim(stem.substring(0, stem.length() - suffix.length()));
      }
    }
    return stem;
  }

  private static String trim(String stem) {
    return stem.length() > LEAST ? THEME.matcher(stem).replaceFirst("") : stem;
  }

  private static String alternated(String root) {
    if (root.length() < LEAST) {
      return root;
    }
    int last = root.length() - 1;
    String hard =
        switch (root.charAt(last)) {
          case 'ч', 'ц' -> "к";
          case 'ж' -> "г";
          case 'ш' -> "х";
          default -> root.substring(last);
        };
    String stem = root.substring(0, last) + hard;
    return stem.length() > LEAST + 1 ? FLEETING.matcher(stem).replaceFirst("") : stem;
  }
}
