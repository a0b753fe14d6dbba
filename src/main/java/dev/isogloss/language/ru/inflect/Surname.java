package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Surnames that were adjectives: in -ов, -ев, -ин, -ын, and in -ский, -ый, -ой. */
final class Surname {
  private static final List<String> FROM_POSSESSIVES =
      List.of("ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ына");
  private static final List<String> FROM_ADJECTIVES =
      List.of("ский", "цкий", "ской", "цкой", "ый", "ная", "ская", "цкая", "стой", "овой", "евой");
  private static final List<String> SURELY_POSSESSIVE =
      List.of("ов", "ев", "ёв", "кин", "цын", "хин", "щин", "ова", "ева", "ёва", "кина", "цына");
  private static final List<String> GIVEN_NAMES =
      List.of("яков", "иаков", "иов", "лев", "любов", "нев", "ева", "нова");
  private static final int SHORTEST = 5;

  private Surname() {}

  /** Whether a name can hardly be anything but a surname. */
  static boolean isTypical(String lower) {
    if (lower.length() < SHORTEST || Letters.endsWithAny(lower, GIVEN_NAMES)) {
      return false;
    }
    return Letters.endsWithAny(lower, SURELY_POSSESSIVE)
        || Letters.endsWithAny(lower, FROM_ADJECTIVES);
  }

  /** The declension of a surname that was an adjective; null for any other. */
  static @Nullable Declension decline(String lemma, String lower, Gender gender) {
    if (Letters.endsWithAny(lower, FROM_POSSESSIVES) && lower.length() > 3) {
      return possessive(lemma, lower, gender);
    }
    boolean adjectival = lower.length() > 3 && lower.matches(".*([ыо]й|[кгхжшщчн]ий|ая|яя)");
    if (!adjectival) {
      return null;
    }
    if (gender == Gender.FEMININE && lower.endsWith("й")) {
      boolean soft = lower.endsWith("ний");
      String woman = Letters.cut(lemma, 2) + (soft ? "яя" : "ая");
      return AdjectivalNoun.declension(
          woman, Letters.cut(lower, 2) + (soft ? "яя" : "ая"), gender, Animacy.ANIMATE);
    }
    return AdjectivalNoun.declension(lemma, lower, gender, Animacy.ANIMATE);
  }

  private static @Nullable Declension possessive(String lemma, String lower, Gender gender) {
    boolean womans = lower.endsWith("а");
    String stem = womans ? Letters.cut(lemma, 1) : lemma;
    CaseForms plural = CaseForms.of(stem, "ы ых ым ых ыми ых");
    if (gender == Gender.FEMININE) {
      return new Declension(CaseForms.of(stem, "а ой ой у ой ой"), plural);
    }
    return womans ? null : new Declension(CaseForms.of(stem, "- а у а ым е"), plural);
  }
}
