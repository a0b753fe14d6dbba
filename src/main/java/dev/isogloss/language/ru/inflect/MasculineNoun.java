package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Morph.Animacy;

/** The second declension of masculine nouns: a consonant, й or a soft sign at the end. */
final class MasculineNoun {
  private MasculineNoun() {}

  /** The declension of a name, which keeps all its vowels and its stress. */
  static Declension declineFirmly(String name, String lower) {
    if (lower.endsWith("й")) {
      return shortI(name, lower, Animacy.ANIMATE);
    }
    if (lower.endsWith("ь")) {
      CaseForms singular = CaseForms.of(Letters.cut(name, 1), "ь я ю я ем е");
      CaseForms plural = CaseForms.of(Letters.cut(name, 1), "и ей ям ей ями ях");
      return new Declension(singular, plural);
    }
    String genitive = Letters.isHusher(Letters.fromEnd(lower, 0)) ? "ей" : "ов";
    String plural = "ы " + genitive + " ам " + genitive + " ами ах";
    return new Declension(CaseForms.of(name, "- а у а ом е"), CaseForms.of(name, plural));
  }

  static Declension decline(String lemma, String lower, Animacy animacy) {
    return switch (Letters.fromEnd(lower, 0)) {
      case 'й' -> shortI(lemma, lower, animacy);
      case 'ь' -> soft(lemma, lower, animacy);
      default -> hard(lemma, lower, animacy);
    };
  }

  private static Declension hard(String lemma, String lower, Animacy animacy) {
    String stem = FleetingVowel.drop(lemma, lower);
    boolean stressed = EndingStress.ofMasculine(lower);
    CaseForms singular = CaseForms.of(stem, "- а у - ом е", stressed).withNominative(lemma);
    return Declension.of(
        singular.accusativeBy(animacy), plural(lemma, lower, stem, animacy), animacy);
  }

  private static CaseForms plural(String lemma, String lower, String stem, Animacy animacy) {
    boolean living = animacy == Animacy.ANIMATE;
    if (living && (lower.endsWith("анин") || lower.endsWith("янин"))) {
      return CaseForms.of(Letters.cut(lemma, 2), "е - ам - ами ах");
    }
    if (living && (lower.endsWith("онок") || lower.endsWith("ёнок") || lower.endsWith("енок"))) {
      String young = Letters.cut(lemma, 4) + (lower.endsWith("онок") ? "ат" : "ят");
      return CaseForms.of(young, "а - ам - ами ах");
    }
    String genitive = Letters.isHusher(Letters.fromEnd(lower, 0)) ? "ей" : "ов";
    boolean stressed = EndingStress.ofMasculine(lower);
    return CaseForms.of(stem, "ы " + genitive + " ам - ами ах", stressed);
  }

  private static Declension shortI(String lemma, String lower, Animacy animacy) {
    String stem = Letters.cut(lemma, 1);
    boolean longer = lower.endsWith("ий") && Letters.syllables(lower) > 1;
    CaseForms singular = CaseForms.of(stem, "й я ю - ем " + (longer ? "и" : "е"));
    CaseForms plural = CaseForms.of(stem, "и ев ям - ями ях");
    return Declension.of(singular.accusativeBy(animacy), plural, animacy);
  }

  private static Declension soft(String lemma, String lower, Animacy animacy) {
    String hard = Letters.cut(lemma, 1);
    String stem = dropBeforeSoftSign(hard, lower);
    CaseForms singular = CaseForms.of(stem, "ь я ю - ем е").withNominative(lemma);
    CaseForms plural = CaseForms.of(stem, "и ей ям - ями ях");
    return Declension.of(singular.accusativeBy(animacy), plural, animacy);
  }

  private static String dropBeforeSoftSign(String stem, String lower) {
    boolean drops =
        lower.endsWith("ень")
            && Letters.isConsonant(Letters.fromEnd(lower, 3))
            && Letters.fromEnd(lower, 3) != 'л';
    return drops ? Letters.cut(stem, 2) + stem.charAt(stem.length() - 1) : stem;
  }
}
