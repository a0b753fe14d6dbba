package dev.isogloss.language;

import java.util.List;
import java.util.Set;

/** What the rules of a language know beyond its dictionary. */
public interface Inflection {
  /** The rules of a language that inflects nothing. */
  Inflection NONE =
      new Inflection() {
        @Override
        public List<Form> paradigm(String lemma, Morph.Pos pos) {
          return List.of(new Form(lemma, Morph.of(pos, "")));
        }

        @Override
        public boolean hasCases() {
          return false;
        }

        @Override
        public Set<Morph.Case> government(String preposition) {
          return Set.of();
        }
      };

  /**
   * The forms of a word that the dictionary lacks; just the word itself where it has none.
   *
   * @param lemma the base form; a capital makes it a name
   */
  List<Form> paradigm(String lemma, Morph.Pos pos);

  /** Whether nouns have cases. */
  boolean hasCases();

  /** The cases that a preposition in lower case governs; empty for any other word. */
  Set<Morph.Case> government(String preposition);
}
