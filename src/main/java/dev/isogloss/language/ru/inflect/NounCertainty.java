package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which forms of a noun that no dictionary knows are certain: those in which all nouns of its class
 * agree. What depends on the stress, on a vowel that comes and goes, on an unknown gender or on an
 * unknown animacy is a guess.
 *
 * @see "Зализняк, Грамматический словарь русского языка: the classes of declension"
 */
final class NounCertainty {
  /** Endings of nouns whose gender, animacy and declension the suffix decides. */
  private static final List<String> SUFFIXES =
      List.of("инг", "изм", "ость", "ция", "сия", "зия", "ание", "яние", "ение", "ство", "логия");

  /** Endings that persons and devices share, so that the animacy is open. */
  private static final List<String> PERSONS_OR_DEVICES =
      List.of("ер", "ор", "ёр", "тель", "ник", "щик", "чик", "ант", "ент", "ист", "лог", "арь");

  private static final List<String> FLEETING = List.of("ок", "ек", "ёк", "ец", "ень");

  private NounCertainty() {}

  /** The forms, those that are guesses marked. */
  static List<Form> mark(
      String lemma, List<Form> forms, @Nullable Gender gender, @Nullable Animacy animacy) {
    String lower = lemma.toLowerCase(Locale.ROOT);
    if (Letters.endsWithAny(lower, SUFFIXES)) {
      return forms;
    }
    if (forms.size() < 2 && gender == null) {
      return forms.stream().map(Form::guessed).toList();
    }
    return forms.stream()
        .map(f -> isCertain(lower, f.morph(), gender, animacy) ? f : f.guessed())
        .toList();
  }

  private static boolean isCertain(
      String lower, Morph form, @Nullable Gender gender, @Nullable Animacy animacy) {
    if (form.grammaticalCase() == Case.ACCUSATIVE
        && animacy == null
        && isPersonOrDevice(lower)
        && isByAnimacy(form)) {
      return false;
    }
    boolean base = form.grammaticalCase() == Case.NOMINATIVE && form.number() == Number.SINGULAR;
    return switch (Letters.fromEnd(lower, 0)) {
      case 'а', 'я' -> base && gender != null || isCertainInA(lower, form);
      case 'ь' -> gender != null && (base || !Letters.endsWithAny(lower, FLEETING));
      case 'о', 'е', 'ё', 'и', 'ы', 'у', 'ю', 'э' -> gender != null && base;
      default -> base || isCertainInConsonant(lower, form);
    };
  }

  /** Whether a person and a thing differ in the form. */
  private static boolean isByAnimacy(Morph form) {
    return form.number() == Number.PLURAL || form.gender() == Gender.MASCULINE;
  }

  /** Whether a noun in lower case has a suffix that leaves the animacy open. */
  static boolean isPersonOrDevice(String lower) {
    return Letters.endsWithAny(lower, PERSONS_OR_DEVICES);
  }

  /** The genitive plural has a vowel of its own, the instrumental one that the stress decides. */
  private static boolean isCertainInA(String lower, Morph form) {
    boolean plain = lower.length() > 3 && !Letters.isVowel(Letters.fromEnd(lower, 1));
    boolean cluster = Letters.isConsonant(Letters.fromEnd(lower, 2));
    boolean zero = form.number() == Number.PLURAL && form.grammaticalCase() == Case.GENITIVE;
    boolean hushed =
        isHushed(Letters.fromEnd(lower, 1))
            && form.number() == Number.SINGULAR
            && form.grammaticalCase() == Case.INSTRUMENTAL;
    return plain && !(zero && cluster) && !hushed;
  }

  private static boolean isCertainInConsonant(String lower, Morph form) {
    boolean plural = form.number() == Number.PLURAL;
    boolean stressed =
        isHushed(Letters.fromEnd(lower, 0))
            && (plural
                ? form.grammaticalCase() == Case.GENITIVE
                : form.grammaticalCase() == Case.INSTRUMENTAL);
    return !Letters.endsWithAny(lower, FLEETING) && !stressed;
  }

  private static boolean isHushed(char letter) {
    return Letters.isHusher(letter) || letter == 'ц';
  }
}
