package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Declines adjectives and participles, with or without -ся. */
final class RussianAdjective {
  private static final List<String> POSSESSIVE =
      List.of("бий", "вий", "дий", "зий", "лий", "мий", "пий", "сий", "тий", "ичий", "вечий");

  private RussianAdjective() {}

  /**
   * The endings of the genders and of the plural.
   *
   * @param masculine as {@link CaseForms#of(String, String)} takes them
   */
  private record Endings(String masculine, String neuter, String feminine, String plural) {
    static final Endings HARD =
        new Endings(
            "ый ого ому ый ым ом",
            "ое ого ому ое ым ом",
            "ая ой ой ую ой ой",
            "ые ых ым ые ыми ых");
    static final Endings SOFT =
        new Endings(
            "ий его ему ий им ем",
            "ее его ему ее им ем",
            "яя ей ей юю ей ей",
            "ие их им ие ими их");
    static final Endings OF_ANIMALS =
        new Endings(
            "ий ьего ьему ий ьим ьем",
            "ье ьего ьему ье ьим ьем",
            "ья ьей ьей ью ьей ьей",
            "ьи ьих ьим ьи ьими ьих");
    static final Endings OF_PERSONS =
        new Endings("- а у - ым ом", "о а у о ым ом", "а ой ой у ой ой", "ы ых ым ы ыми ых");
  }

  /** The masculine of an adjective that is given in another gender or in the plural. */
  static String masculine(String nominative) {
    String lower = nominative.toLowerCase(Locale.ROOT);
    if (!Letters.endsWithAny(lower, List.of("ая", "яя", "ое", "ее", "ые", "ие"))) {
      return nominative;
    }
    String stem = Letters.cut(nominative, 2);
    boolean soft =
        Letters.endsWithAny(lower, List.of("яя", "ее", "ие"))
            || !stem.isEmpty() && "гкхжчшщ".indexOf(Letters.fromEnd(stem, 0)) >= 0;
    return stem + (soft ? "ий" : "ый");
  }

  /** The forms of an adjective in the masculine nominative; empty for any other word. */
  static List<Form> decline(String lemma, Pos pos) {
    String lower = lemma.toLowerCase(Locale.ROOT);
    if (lower.length() > 5 && lower.endsWith("йся")) {
      return decline(Letters.cut(lemma, 2), pos).stream()
          .map(f -> new Form(f.text() + "ся", f.morph()))
          .toList();
    }
    if (Letters.endsWithAny(lower, List.of("ов", "ев", "ин", "ын"))) {
      return decline(lemma, lemma, Endings.OF_PERSONS, false, pos);
    }
    return isAdjectival(lower)
        ? decline(lemma, Letters.cut(lemma, 2), endings(lower), lower.endsWith("ой"), pos)
        : List.of();
  }

  private static List<Form> decline(
      String lemma, String stem, Endings endings, boolean stressed, Pos pos) {
    List<Form> forms = new ArrayList<>();
    CaseForms masculine = CaseForms.of(stem, endings.masculine(), stressed).withNominative(lemma);
    add(forms, pos, masculine, Number.SINGULAR, Gender.MASCULINE);
    forms.addAll(
        CaseForms.of(stem, endings.neuter(), stressed)
            .forms(pos, Number.SINGULAR, Gender.NEUTER, null));
    forms.addAll(
        CaseForms.of(stem, endings.feminine(), stressed)
            .forms(pos, Number.SINGULAR, Gender.FEMININE, null));
    add(forms, pos, CaseForms.of(stem, endings.plural(), stressed), Number.PLURAL, null);
    return forms;
  }

  /** Whether a word in lower case looks like a masculine adjective. */
  static boolean isAdjectival(String lower) {
    return lower.length() > 3
        && (lower.endsWith("ый") || lower.endsWith("ий") || lower.endsWith("ой"));
  }

  private static Endings endings(String lower) {
    char before = Letters.fromEnd(lower, 2);
    if (Letters.endsWithAny(lower, POSSESSIVE)) {
      return Endings.OF_ANIMALS;
    }
    boolean soft = lower.endsWith("ий") && !Letters.isVelar(before) && !Letters.isHusher(before);
    return soft ? Endings.SOFT : Endings.HARD;
  }

  private static void add(
      List<Form> forms, Pos pos, CaseForms cases, Number number, @Nullable Gender gender) {
    cases.forms(pos, number, gender, null).stream()
        .filter(f -> f.morph().grammaticalCase() != Case.ACCUSATIVE)
        .forEach(forms::add);
    forms.add(accusative(cases.nom(), pos, number, gender, Animacy.INANIMATE));
    forms.add(accusative(cases.gen(), pos, number, gender, Animacy.ANIMATE));
  }

  private static Form accusative(
      String text, Pos pos, Number number, @Nullable Gender gender, Animacy animacy) {
    return new Form(text, new Morph(pos, Case.ACCUSATIVE, number, gender, animacy, ""));
  }
}
