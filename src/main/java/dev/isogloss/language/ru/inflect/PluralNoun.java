package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Morph.Animacy;
import java.util.List;

/** Nouns given in the plural: <i>данные</i>, <i>чипсы</i>, <i>кроссовки</i>. */
final class PluralNoun {
  private static final List<String> ENDINGS = List.of("ые", "ы", "ики", "жки", "чки", "шки", "вки");

  private PluralNoun() {}

  /** Whether a word in lower case that no dictionary knows is likely a plural. */
  static boolean isPlural(String lower) {
    return lower.length() > 3 && Letters.endsWithAny(lower, ENDINGS);
  }

  static CaseForms decline(String lemma, String lower, Animacy animacy) {
    if (lower.endsWith("ые")) {
      return CaseForms.of(Letters.cut(lemma, 2), "ые ых ым ые ыми ых").accusativeBy(animacy);
    }
    String stem = Letters.cut(lemma, 1);
    CaseForms plural = CaseForms.of(stem, "ы ов ам ы ами ах");
    if (lower.endsWith("ки") && !lower.endsWith("ики")) {
      plural = plural.withGenitive(FleetingVowel.insert(stem, Letters.cut(lower, 1), false));
    }
    return plural.accusativeBy(animacy);
  }
}
