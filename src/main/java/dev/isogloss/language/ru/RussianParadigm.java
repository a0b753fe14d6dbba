package dev.isogloss.language.ru;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Pos;
import java.util.List;

/** The forms of a Russian word that no dictionary holds, by the rules of declension. */
public final class RussianParadigm {
  private RussianParadigm() {}

  /**
   * @param lemma the base form: the nominative, singular where there is one, or the infinitive; a
   *     capital makes it a name
   * @return just the word itself where it has no forms
   */
  public static List<Form> of(String lemma, Pos pos) {
    List<Form> forms =
        switch (pos) {
          case NOUN -> RussianNoun.decline(lemma);
          case ADJECTIVE -> RussianAdjective.decline(lemma);
          case VERB -> RussianVerb.conjugate(lemma);
          default -> List.of();
        };
    return forms.isEmpty() ? List.of(new Form(lemma, Morph.of(pos, ""))) : forms;
  }
}
