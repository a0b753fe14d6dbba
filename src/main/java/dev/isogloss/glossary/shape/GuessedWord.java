package dev.isogloss.glossary.shape;

import dev.isogloss.glossary.Term;
import dev.isogloss.language.Form;
import dev.isogloss.language.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells the words of a term whose forms a rule has made for want of a dictionary that has them. */
public final class GuessedWord {
  private GuessedWord() {}

  /**
   * The forms of a word that are a guess; none where the glossary gives forms of the term, and in a
   * language without a dictionary. A plural that the dictionary lacks of a word that it has is
   * hardly ever written, and is left out.
   *
   * @param language that of the term
   */
  public static List<String> formsIn(Term term, TermWord word, Language language) {
    boolean given = !term.grammar().forms().isEmpty() || term.grammar().indeclinable();
    boolean known =
        !language.morphology().knowsWords()
            || !language.morphology().readings(word.text()).isEmpty();
    if (given || known || !word.inflects()) {
      return List.of();
    }
    Set<String> certain = texts(word, Form::certain);
    certain.add(word.text());
    Set<String> guessed = texts(word, form -> !form.certain());
    guessed.removeAll(certain);
    return List.copyOf(guessed);
  }

  private static Set<String> texts(TermWord word, Predicate<Form> wanted) {
    Set<String> texts = new LinkedHashSet<>();
    word.forms().stream().filter(wanted).map(Form::text).forEach(texts::add);
    return texts;
  }
}
