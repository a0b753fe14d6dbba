package dev.isogloss.language.ru;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.ArrayList;
import java.util.List;

/**
 * Declines nouns and names by their last letters.
 *
 * <p>Source of the classes: the school grammar's three declensions; names of foreign origin in a
 * vowel other than unstressed -а, -я do not decline.
 */
final class RussianNoun {
  private static final String HUSHERS = "жчшщ";
  private static final String VELARS = "гкх";
  private static final List<String> FEMININE_SOFT =
      List.of("сть", "знь", "чь", "шь", "щь", "жь", "вь", "пь", "бь", "мь", "сь", "еть", "адь");
  private static final List<String> PERSONS = List.of("ист", "лог", "щик", "чик", "тель", "граф");

  private RussianNoun() {}

  /** The forms of a noun in the nominative singular; empty for one that does not decline. */
  static List<Form> decline(String lemma) {
    String lower = lemma.toLowerCase(java.util.Locale.ROOT);
    if (lower.length() < 2) {
      return List.of();
    }
    boolean name = Character.isUpperCase(lemma.charAt(0));
    if (name && isAdjectival(lower)) {
      return RussianAdjective.surname(lemma);
    }
    if (name && (lower.endsWith("ов") || lower.endsWith("ев"))) {
      return possessiveSurname(lemma);
    }
    return decline(lemma, lower, name ? Animacy.ANIMATE : animacy(lower));
  }

  private static boolean isAdjectival(String lower) {
    return lower.endsWith("ский") || lower.endsWith("цкий") || lower.endsWith("ый");
  }

  private static Animacy animacy(String lower) {
    return PERSONS.stream().anyMatch(lower::endsWith) ? Animacy.ANIMATE : Animacy.INANIMATE;
  }

  private static List<Form> decline(String lemma, String lower, Animacy animacy) {
    char last = lower.charAt(lower.length() - 1);
    String stem = lemma.substring(0, lemma.length() - 1);
    return switch (last) {
      case 'а' -> hardFeminine(stem, lower, animacy);
      case 'я' -> softFeminine(stem, lower, animacy);
      case 'ь' -> softSign(stem, lower, animacy);
      case 'й' -> shortI(stem, lower, animacy);
      case 'е' -> lower.endsWith("ие") ? neuterIe(stem) : List.of();
      case 'о' -> lower.endsWith("ство") ? neuterO(stem) : List.of();
      case 'и', 'у', 'ю', 'э', 'ы', 'ё' -> List.of();
      default -> consonant(lemma, last, animacy);
    };
  }

  private static List<Form> consonant(String stem, char last, Animacy animacy) {
    boolean husher = HUSHERS.indexOf(last) >= 0;
    boolean i = husher || VELARS.indexOf(last) >= 0;
    String ins = husher || last == 'ц' ? "ем" : "ом";
    String gen = husher ? "ей" : last == 'ц' ? "ев" : "ов";
    Endings singular = Endings.of("- а у - " + ins + " е");
    Endings plural = Endings.of((i ? "и " : "ы ") + gen + " ам - ами ах");
    return both(stem, singular, plural, Gender.MASCULINE, animacy);
  }

  private static List<Form> shortI(String stem, String lower, Animacy animacy) {
    String pre = lower.endsWith("ий") ? "и" : "е";
    Endings singular = Endings.of("й я ю й ем " + pre);
    Endings plural = Endings.of("и ев ям - ями ях");
    return both(stem, singular, plural, Gender.MASCULINE, animacy);
  }

  private static List<Form> softSign(String stem, String lower, Animacy animacy) {
    if (FEMININE_SOFT.stream().anyMatch(lower::endsWith)) {
      Endings plural = Endings.of("и ей ям - ями ях");
      return both(stem, Endings.of("ь и и ь ью и"), plural, Gender.FEMININE, animacy);
    }
    Endings plural = Endings.of("и ей ям - ями ях");
    return both(stem, Endings.of("ь я ю ь ем е"), plural, Gender.MASCULINE, animacy);
  }

  private static List<Form> hardFeminine(String stem, String lower, Animacy animacy) {
    char before = lower.charAt(lower.length() - 2);
    boolean husher = HUSHERS.indexOf(before) >= 0;
    String i = husher || VELARS.indexOf(before) >= 0 ? "и" : "ы";
    String ins = husher || before == 'ц' ? "ей" : "ой";
    Endings singular = Endings.of("а " + i + " е у " + ins + " е");
    Endings plural = Endings.of(i + " - ам - ами ах");
    return both(stem, singular, plural, Gender.FEMININE, animacy);
  }

  private static List<Form> softFeminine(String stem, String lower, Animacy animacy) {
    boolean ia = lower.endsWith("ия");
    Endings singular = Endings.of(ia ? "я и и ю ей и" : "я и е ю ей е");
    Endings plural = Endings.of("и " + (ia ? "й" : "ь") + " ям - ями ях");
    return both(stem, singular, plural, Gender.FEMININE, animacy);
  }

  private static List<Form> neuterIe(String stem) {
    Endings plural = Endings.of("я й ям - ями ях");
    return both(stem, Endings.of("е я ю е ем и"), plural, Gender.NEUTER, Animacy.INANIMATE);
  }

  private static List<Form> neuterO(String stem) {
    Endings plural = Endings.of("а - ам - ами ах");
    return both(stem, Endings.of("о а у о ом е"), plural, Gender.NEUTER, Animacy.INANIMATE);
  }

  private static List<Form> possessiveSurname(String lemma) {
    Endings singular = Endings.of("- а у а ым е");
    Endings plural = Endings.of("ы ых ым ых ыми ых");
    return both(lemma, singular, plural, Gender.MASCULINE, Animacy.ANIMATE);
  }

  private static List<Form> both(
      String stem, Endings singular, Endings plural, Gender gender, Animacy animacy) {
    boolean animate = animacy == Animacy.ANIMATE;
    Endings one = singular;
    if (gender == Gender.MASCULINE) {
      one = singular.accusative(animate ? singular.gen() : singular.nom());
    }
    Endings many = plural.accusative(animate ? plural.gen() : plural.nom());
    List<Form> forms =
        new ArrayList<>(one.attach(stem, Pos.NOUN, Number.SINGULAR, gender, animacy));
    forms.addAll(many.attach(stem, Pos.NOUN, Number.PLURAL, gender, animacy));
    return forms;
  }
}
