package dev.isogloss.glossary.shape;

import dev.isogloss.glossary.Term;
import dev.isogloss.language.Language;
import dev.isogloss.language.StiffCompound;

/** Tells the words of a term whose forms a rule has made for want of a dictionary that has them. */
public final class GuessedWord {
  private GuessedWord() {}

  /**
   * Whether the forms of a word are a guess. An adjective has its endings by rule, and a compound
   * those of its last part; what the glossary gives is no guess.
   *
   * @param language that of the term
   */
  public static boolean isIn(Term term, TermWord word, Language language) {
    String last = word.text().substring(StiffCompound.lastPart(word.text()));
    boolean given = !term.grammar().forms().isEmpty() || term.grammar().indeclinable();
    return !given
        && language.morphology().knowsWords()
        && word.inflects()
        && word.forms().size() > 1
        && word.forms().stream().noneMatch(form -> form.morph().pos().agrees())
        && language.morphology().readings(last).isEmpty();
  }
}
