package dev.isogloss.glossary.shape;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accusative where it goes by animacy: of living beings the genitive, of things the nominative.
 */
final class AccusativeForms {
  private AccusativeForms() {}

  /** The forms with the accusatives that the animacy wants. */
  static List<Form> by(@Nullable Animacy animacy, List<Form> forms) {
    Case like = animacy == Animacy.ANIMATE ? Case.GENITIVE : Case.NOMINATIVE;
    List<Form> changed = new ArrayList<>();
    for (Form form : forms) {
      if (!goesByAnimacy(form.morph())) {
        changed.add(form);
      } else if (form.morph().grammaticalCase() == like) {
        changed.add(form);
        changed.add(new Form(form.text(), form.morph().in(Case.ACCUSATIVE), form.certain()));
      } else if (form.morph().grammaticalCase() != Case.ACCUSATIVE) {
        changed.add(form);
      }
    }
    return List.copyOf(changed);
  }

  private static boolean goesByAnimacy(Morph morph) {
    return morph.number() == Number.PLURAL || morph.gender() == Gender.MASCULINE;
  }
}
