package dev.isogloss.language.en;

import java.util.Locale;

/** Chooses between <i>a</i> and <i>an</i> by the first sound, as far as spelling tells it. */
final class IndefiniteArticle {
  /** Letters whose names begin with a vowel: an LLM, an FPGA. */
  private static final String VOWEL_NAMES = "AEFHILMNORSX";

  private IndefiniteArticle() {}

  static String before(String word) {
    if (word.isEmpty()) {
      return "a";
    }
    boolean spelledOut = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    if (word.matches("\\d.*")) {
      return word.matches("(8|11|18)(\\D.*|\\d{3}\\D.*|\\d{3})?|8\\d.*") ? "an" : "a";
    }
    if (spelledOut || isAbbreviation(word) || word.matches("\\p{Lu}(-.*)?")) {
      return VOWEL_NAMES.indexOf(word.charAt(0)) >= 0 ? "an" : "a";
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches("(hour|honest|honou?r|heir|hors d).*|hors")) {
      return "an";
    }
    boolean consonant = lower.matches("(uni([^nm]|nt)|us[aeiu]|eu|ewe|one|once|ut[ie]|ub[iu]).*");
    return !consonant && "aeiou".indexOf(lower.charAt(0)) >= 0 ? "an" : "a";
  }

  /** Capitals and a small plural ending: LLMs. */
  private static boolean isAbbreviation(String word) {
    return word.matches("\\p{Lu}{2,}s");
  }
}
