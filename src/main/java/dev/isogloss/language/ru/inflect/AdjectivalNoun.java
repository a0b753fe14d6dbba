package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nouns that decline as adjectives: <i>учёный</i>, <i>столовая</i>, <i>млекопитающее</i>. */
final class AdjectivalNoun {
  private static final List<String> MASCULINE =
      List.of("ский", "цкий", "ший", "щий", "ый", "дной", "зной", "чной", "овой", "ской", "хой");
  private static final List<String> OF_PERSONS =
      List.of("жий", "чий", "ний", "ной", "вой", "той", "мой", "гой");
  private static final List<String> NOT_ADJECTIVAL = List.of("гений", "конвой", "герой", "ковбой");
  private static final int SHORTEST = 5;

  private AdjectivalNoun() {}

  /** The declension of a noun with the endings of an adjective; null for any other word. */
  static @Nullable Declension decline(String lemma, Gender gender, Animacy animacy) {
    String lower = lemma.toLowerCase(java.util.Locale.ROOT);
    if (lower.endsWith("йся") || lower.endsWith("яся") || lower.endsWith("еся")) {
      Declension active = decline(Letters.cut(lemma, 2), gender, animacy);
      return active == null ? null : active.map(form -> form + "ся");
    }
    return lower.length() >= SHORTEST && fits(lower, gender, animacy)
        ? declension(lemma, lower, gender, animacy)
        : null;
  }

  private static boolean fits(String lower, Gender gender, Animacy animacy) {
    boolean person = animacy == Animacy.ANIMATE && Letters.endsWithAny(lower, OF_PERSONS);
    return switch (gender) {
      case MASCULINE ->
          (person || Letters.endsWithAny(lower, MASCULINE))
              && !Letters.endsWithAny(lower, NOT_ADJECTIVAL);
      case FEMININE -> lower.endsWith("ая") || lower.endsWith("яя");
      case NEUTER -> lower.endsWith("ое") || lower.endsWith("ее");
      case COMMON -> false;
    };
  }

  /** The declension, whatever the word looks like. */
  static Declension declension(String lemma, String lower, Gender gender, Animacy animacy) {
    String stem = Letters.cut(lemma, 2);
    String ending = lower.substring(lower.length() - 2);
    char before = Letters.fromEnd(lower, 2);
    boolean hushed = Letters.isHusher(before) || Letters.isVelar(before);
    boolean soft = !hushed && "ий яя ее".contains(ending);
    boolean stressed = "ой ое".contains(ending);
    String plural = soft ? "ие их им ие ими их" : "ые ых ым ые ыми ых";
    CaseForms one = CaseForms.of(stem, singular(gender, soft), stressed).withNominative(lemma);
    return Declension.of(
        gender == Gender.FEMININE ? one : one.accusativeBy(animacyOf(gender, animacy)),
        CaseForms.of(stem, plural),
        animacy);
  }

  private static Animacy animacyOf(Gender gender, Animacy animacy) {
    return gender == Gender.NEUTER ? Animacy.INANIMATE : animacy;
  }

  private static String singular(Gender gender, boolean soft) {
    if (gender == Gender.FEMININE) {
      return soft ? "яя ей ей юю ей ей" : "ая ой ой ую ой ой";
    }
    return soft ? "- его ему - им ем" : "- ого ому - ым ом";
  }
}
