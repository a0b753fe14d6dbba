package dev.isogloss.language.ru.inflect;

import java.util.Locale;

/**
 * Chooses between <i>о</i> and <i>об</i>, <i>с</i> and <i>со</i>, <i>в</i> and <i>во</i>, <i>к</i>
 * and <i>ко</i>.
 *
 * <p>Source: Русская грамматика (АН СССР, 1980), § 1693 ff., as far as it gives rules; fixed
 * phrases keep what they have.
 */
final class RussianPreposition {
  private static final String VOWELS = "аеёиоуыэюя";

  private RussianPreposition() {}

  /** The form of a preposition, in its letter case, before a word as it is read aloud. */
  static String before(String preposition, String word) {
    String lower = preposition.toLowerCase(Locale.ROOT);
    boolean about = lower.equals("о") || lower.equals("об");
    String next = word.toLowerCase(Locale.ROOT);
    if (!about && (Onset.isAcronym(word) || !Onset.isCyrillic(word))) {
      return preposition;
    }
    String form =
        switch (lower) {
          case "о", "об" -> Onset.isVowel(word).map(vowel -> vowel ? "об" : "о").orElse(lower);
          case "с", "со" -> takesSo(next) ? "со" : "с";
          case "в", "во" -> isCluster(next, "вф") ? "во" : "в";
          case "к", "ко" -> next.matches("(мн|вс|вт|дн[яюе]|врем).*") ? "ко" : "к";
          default -> preposition;
        };
    boolean capital = Character.isUpperCase(preposition.charAt(0));
    return capital ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1) : form;
  }

  private static boolean takesSo(String word) {
    return isCluster(word, "сзшж") || word.startsWith("щ") || word.startsWith("вс");
  }

  private static boolean isCluster(String word, String first) {
    return word.length() > 1
        && first.indexOf(word.charAt(0)) >= 0
        && VOWELS.indexOf(word.charAt(1)) < 0
        && word.charAt(1) != 'ь';
  }
}
