package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Declines the names of persons. */
public final class RussianName {
  private RussianName() {}

  /**
   * The forms of a name that a man or a woman bears. A name that does not decline has one form
   * without case.
   *
   * @param lemma the name in the nominative; of surnames the man's
   */
  public static List<Form> decline(String lemma, NameKind kind, Gender gender) {
    String lower = lemma.toLowerCase(Locale.ROOT);
    Declension declension =
        gender == Gender.FEMININE
            ? FeminineName.decline(lemma, lower, kind)
            : MasculineName.decline(lemma, lower, kind);
    if (declension == null) {
      return List.of(new Form(lemma, new Morph(Pos.NOUN, null, null, gender, Animacy.ANIMATE, "")));
    }
    return declension.forms(gender, Animacy.ANIMATE);
  }

  /**
   * All forms in which the name may be, the likeliest bearer's first. Of the woman's forms only
   * those are given that the man's have not.
   */
  static List<Form> everyUse(String lemma) {
    String lower = lemma.toLowerCase(Locale.ROOT);
    List<Form> forms = new ArrayList<>(decline(lemma, kind(lower), likelyGender(lower)));
    for (Gender gender : List.of(Gender.MASCULINE, Gender.FEMININE)) {
      for (NameKind kind : possibleKinds(lower)) {
        decline(lemma, kind, gender).stream().filter(f -> !forms.contains(f)).forEach(forms::add);
      }
    }
    return forms;
  }

  private static List<NameKind> possibleKinds(String lower) {
    NameKind shown = kind(lower);
    return shown == NameKind.GIVEN ? List.of(NameKind.GIVEN, NameKind.FAMILY) : List.of(shown);
  }

  /** The kind of name that an ending shows. */
  static NameKind kind(String lower) {
    if (Letters.endsWithAny(lower, List.of("ович", "евич", "овна", "евна", "инична"))) {
      return NameKind.PATRONYMIC;
    }
    return Surname.isTypical(lower) ? NameKind.FAMILY : NameKind.GIVEN;
  }

  /** The sex of the likeliest bearer of a name. */
  static Gender likelyGender(String lower) {
    char last = Letters.fromEnd(lower, 0);
    return last == 'а' || last == 'я' ? Gender.FEMININE : Gender.MASCULINE;
  }
}
