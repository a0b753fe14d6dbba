package dev.isogloss.bench;

import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import java.util.Map;

/** An adjective's forms: of the three genders of the singular, and of the plural (null). */
record Adjective(Map<String, Map<Case, String>> forms) {
  String form(Case grammaticalCase, Number number, Gender gender, boolean animate) {
    String column = number == Number.PLURAL ? "PL" : gender.name();
    boolean split = number == Number.PLURAL || gender == Gender.MASCULINE;
    Case asked = grammaticalCase;
    if (grammaticalCase == Case.ACCUSATIVE && split) {
      asked = animate ? Case.GENITIVE : Case.NOMINATIVE;
    }
    String form = forms.get(column).get(asked);
    if (form == null) {
      throw new IllegalStateException("No " + asked + " " + column + " in " + forms + ".");
    }
    return form;
  }
}
