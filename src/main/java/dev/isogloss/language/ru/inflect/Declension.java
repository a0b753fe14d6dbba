package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A noun's forms in both numbers. */
record Declension(CaseForms singular, CaseForms plural) {
  /** A declension whose accusative plural goes by animacy. */
  static Declension of(CaseForms singular, CaseForms plural, Animacy animacy) {
    return new Declension(singular, plural.accusativeBy(animacy));
  }

  /** Every form changed alike. */
  Declension map(UnaryOperator<String> change) {
    return new Declension(singular.map(change), plural.map(change));
  }

  /** The feature values of a plural form are those of the noun. */
  List<Form> forms(Gender gender, Animacy animacy) {
    List<Form> forms = new ArrayList<>(singular.forms(Pos.NOUN, Number.SINGULAR, gender, animacy));
    forms.addAll(plural.forms(Pos.NOUN, Number.PLURAL, gender, animacy));
    return forms;
  }
}
