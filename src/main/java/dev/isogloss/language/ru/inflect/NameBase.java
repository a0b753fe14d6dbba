package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Folding;
import dev.isogloss.language.Morph;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Goes back from a form of a name that no dictionary knows to its base form. */
final class NameBase {
  private static final List<String> ENDINGS =
      List.of(
          "", "а", "я", "у", "ю", "е", "и", "ы", "ом", "ем", "ой", "ей", "ою", "ею", "ым", "им",
          "ого", "его", "ому", "ему", "ую", "ая", "яя");
  private static final List<String> BASE_ENDINGS = List.of("", "а", "я", "ь", "й", "ий", "ый");
  private static final int SHORTEST_STEM = 2;

  private NameBase() {}

  /**
   * Every base form whose declension has the form in the singular; the form itself, which may
   * always be one, comes first.
   */
  static List<String> of(String form) {
    Set<String> bases = new LinkedHashSet<>();
    bases.add(form);
    for (String ending : ENDINGS) {
      if (form.endsWith(ending) && form.length() - ending.length() >= SHORTEST_STEM) {
        String stem = Letters.cut(form, ending.length());
        BASE_ENDINGS.stream()
            .filter(b -> fits(stem, b))
            .map(stem::concat)
            .filter(base -> !bases.contains(base) && hasForm(base, form))
            .forEach(bases::add);
      }
    }
    return List.copyOf(bases);
  }

  /** A short <i>й</i> is behind a vowel, every other ending behind a consonant. */
  private static boolean fits(String stem, String ending) {
    char last = Letters.fromEnd(stem.toLowerCase(Locale.ROOT), 0);
    return switch (ending) {
      case "" -> !Letters.isVowel(last);
      case "й" -> Letters.isVowel(last);
      case "а" -> Letters.isConsonant(last) && last != 'й' || Letters.isVowel(last);
      case "я" -> last != 'й';
      default -> Letters.isConsonant(last) && last != 'й';
    };
  }

  private static boolean hasForm(String base, String form) {
    String folded = Folding.fold(form);
    return Letters.syllables(base) > 0
        && HyphenatedName.everyUse(base).stream()
            .filter(f -> f.morph().number() != Morph.Number.PLURAL)
            .anyMatch(f -> Folding.fold(f.text()).equals(folded));
  }
}
