package dev.isogloss.glossary.shape;

import dev.isogloss.glossary.Term;
import dev.isogloss.language.Form;
import dev.isogloss.language.Language;
import java.util.List;

/** Tells the words of a term whose forms a rule has made for want of a dictionary that has them. */
public final class GuessedWord {
  private GuessedWord() {}

  /**
   * The forms of a word that are a guess; none where the glossary gives forms of the term, and in a
   * language without a dictionary.
   *
   * @param language that of the term
   */
  public static List<String> formsIn(Term term, TermWord word, Language language) {
    boolean given = !term.grammar().forms().isEmpty() || term.grammar().indeclinable();
    return given || !language.morphology().knowsWords() || !word.inflects()
        ? List.of()
        : word.forms().stream()
            .filter(form -> !form.certain())
            .map(Form::text)
            .filter(form -> !form.equals(word.text()))
            .distinct()
            .toList();
  }
}
