package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Morph.Animacy;

/** The first declension (-а, -я, of either sex) and the third (a soft sign, feminine). */
final class FeminineNoun {
  private FeminineNoun() {}

  static Declension decline(String lemma, String lower, Animacy animacy) {
    return switch (Letters.fromEnd(lower, 0)) {
      case 'а' -> hard(lemma, lower, animacy);
      case 'я' -> soft(lemma, lower, animacy);
      default -> third(lemma, animacy);
    };
  }

  private static Declension hard(String lemma, String lower, Animacy animacy) {
    String stem = Letters.cut(lemma, 1);
    CaseForms singular = CaseForms.of(stem, "а ы е у ой е");
    String genitive = FleetingVowel.insert(stem, Letters.cut(lower, 1), false);
    CaseForms plural = CaseForms.of(stem, "ы - ам - ами ах").withGenitive(genitive);
    return Declension.of(singular, plural, animacy);
  }

  private static Declension soft(String lemma, String lower, Animacy animacy) {
    String stem = Letters.cut(lemma, 1);
    boolean longer = lower.endsWith("ия");
    CaseForms singular = CaseForms.of(stem, longer ? "я и и ю ей и" : "я и е ю ей е");
    CaseForms plural =
        CaseForms.of(stem, "и - ям - ями ях").withGenitive(genitivePlural(stem, lower));
    return Declension.of(singular, plural, animacy);
  }

  private static String genitivePlural(String stem, String lower) {
    char before = Letters.fromEnd(lower, 1);
    if (before == 'ь') {
      return Letters.cut(stem, 1) + "ий";
    }
    if (before == 'й') {
      return stem;
    }
    return Letters.isVowel(before)
        ? stem + "й"
        : FleetingVowel.insertSoft(stem, Letters.cut(lower, 1));
  }

  private static Declension third(String lemma, Animacy animacy) {
    String stem = Letters.cut(lemma, 1);
    CaseForms singular = CaseForms.of(stem, "ь и и ь ью и");
    CaseForms plural = CaseForms.of(stem, "и ей ям - ями ях");
    return Declension.of(singular, plural, animacy);
  }
}
