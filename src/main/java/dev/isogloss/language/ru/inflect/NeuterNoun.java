package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Morph.Animacy;

/** The second declension of neuter nouns, and those in -мя. */
final class NeuterNoun {
  private NeuterNoun() {}

  static Declension decline(String lemma, String lower, Animacy animacy) {
    String stem = Letters.cut(lemma, 1);
    if (lower.endsWith("ие")) {
      return of(stem, "е я ю е ем и", "я й ям - ями ях", animacy);
    }
    if (lower.endsWith("ье") || lower.endsWith("ьё")) {
      CaseForms plural =
          CaseForms.of(stem, "я - ям - ями ях").withGenitive(Letters.cut(stem, 1) + "ий");
      String ending = lower.substring(lower.length() - 1);
      String singular = ending + " я ю " + ending + " " + ending + "м е";
      return Declension.of(CaseForms.of(stem, singular), plural, animacy);
    }
    if (lower.endsWith("мя")) {
      return of(stem, "я ени ени я енем ени", "ена ен енам - енами енах", animacy);
    }
    return lower.endsWith("е") || lower.endsWith("ё")
        ? inE(stem, lower, animacy)
        : inO(stem, lower, animacy);
  }

  private static Declension inO(String stem, String lower, Animacy animacy) {
    boolean small = lower.endsWith("ко") && Letters.isConsonant(Letters.fromEnd(lower, 2));
    String genitive = FleetingVowel.insert(stem, Letters.cut(lower, 1), true);
    boolean plain = lower.endsWith("ско");
    CaseForms plural =
        CaseForms.of(stem, (small && !plain ? "и" : "а") + " - ам - ами ах").withGenitive(genitive);
    return Declension.of(CaseForms.of(stem, "о а у о ом е", true), plural, animacy);
  }

  private static Declension inE(String stem, String lower, Animacy animacy) {
    char before = Letters.fromEnd(lower, 1);
    if (!Letters.isHusher(before) && before != 'ц') {
      return of(stem, "е я ю е ем е", "я ей ям - ями ях", animacy);
    }
    String genitive = FleetingVowel.insert(stem, Letters.cut(lower, 1), true);
    CaseForms plural = CaseForms.of(stem, "а - ам - ами ах").withGenitive(genitive);
    return Declension.of(CaseForms.of(stem, "е а у е ем е"), plural, animacy);
  }

  private static Declension of(String stem, String singular, String plural, Animacy animacy) {
    return Declension.of(CaseForms.of(stem, singular), CaseForms.of(stem, plural), animacy);
  }
}
