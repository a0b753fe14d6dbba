package dev.isogloss.language.ru;

import dev.isogloss.language.Form;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Pos;
import java.util.List;
import java.util.Set;

/** Declension, conjugation and government by the rules of Russian. */
public final class RussianInflection implements Inflection {
  @Override
  public List<Form> paradigm(String lemma, Pos pos) {
    List<Form> forms =
        switch (pos) {
          case NOUN -> RussianNoun.decline(lemma);
          case ADJECTIVE -> RussianAdjective.decline(lemma);
          case VERB -> RussianVerb.conjugate(lemma);
          default -> List.of();
        };
    return forms.isEmpty() ? List.of(new Form(lemma, Morph.of(pos, ""))) : forms;
  }

  @Override
  public boolean hasCases() {
    return true;
  }

  @Override
  public Set<Morph.Case> government(String preposition) {
    return RussianGovernment.cases(preposition);
  }
}
