package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Declines common nouns by gender, animacy and their last letters. */
final class RussianNoun {
  private RussianNoun() {}

  /**
   * The forms of a noun in its base form. A noun that does not decline has one form without case.
   *
   * @param gender null where it is to be guessed
   * @param animacy null where it is to be guessed
   */
  static List<Form> decline(String lemma, @Nullable Gender gender, @Nullable Animacy animacy) {
    String lower = lemma.toLowerCase(Locale.ROOT);
    Animacy living = animacy != null ? animacy : NounGuess.animacy(lower);
    if (gender == null && PluralNoun.isPlural(lower)) {
      return PluralNoun.decline(lemma, lower, living).forms(Pos.NOUN, Number.PLURAL, null, living);
    }
    Gender sex = gender != null ? gender : NounGuess.gender(lower);
    Declension declension = declension(lemma, lower, sex, living);
    return declension == null ? indeclinable(lemma, sex, living) : declension.forms(sex, living);
  }

  private static List<Form> indeclinable(String lemma, Gender gender, Animacy animacy) {
    return List.of(new Form(lemma, new Morph(Pos.NOUN, null, null, gender, animacy, "")));
  }

  private static @Nullable Declension declension(
      String lemma, String lower, Gender gender, Animacy animacy) {
    if (lower.length() < 2 || Letters.syllables(lower) == 0) {
      return null;
    }
    Declension adjectival = AdjectivalNoun.decline(lemma, gender, animacy);
    if (adjectival != null) {
      return adjectival;
    }
    return switch (Letters.fromEnd(lower, 0)) {
      case 'а', 'я' -> inA(lemma, lower, gender, animacy);
      case 'о', 'е', 'ё' -> inVowel(lemma, lower, gender, animacy);
      case 'и', 'у', 'ю', 'э', 'ы' -> null;
      case 'ь' ->
          gender == Gender.FEMININE
              ? FeminineNoun.decline(lemma, lower, animacy)
              : MasculineNoun.decline(lemma, lower, animacy);
      default -> gender == Gender.FEMININE ? null : MasculineNoun.decline(lemma, lower, animacy);
    };
  }

  private static @Nullable Declension inA(
      String lemma, String lower, Gender gender, Animacy animacy) {
    if (lower.endsWith("мя") && gender == Gender.NEUTER) {
      return NeuterNoun.decline(lemma, lower, animacy);
    }
    boolean loan = lower.endsWith("а") && Letters.isVowel(Letters.fromEnd(lower, 1));
    return loan ? null : FeminineNoun.decline(lemma, lower, animacy);
  }

  private static @Nullable Declension inVowel(
      String lemma, String lower, Gender gender, Animacy animacy) {
    boolean declines = gender != Gender.FEMININE && !LoanInVowel.is(lower);
    return declines ? NeuterNoun.decline(lemma, lower, animacy) : null;
  }
}
