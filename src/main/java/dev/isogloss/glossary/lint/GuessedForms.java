package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import dev.isogloss.glossary.shape.GuessedWord;
import dev.isogloss.glossary.shape.TermWord;
import dev.isogloss.language.Form;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Lists the words that no dictionary has and whose forms a rule has made, for the editor to
 * confirm: each word once.
 */
final class GuessedForms implements WordRule {
  private final MisspelledWords misspelled;
  private final Set<String> told = new HashSet<>();

  /**
   * @param misspelled what it tells needs no forms
   */
  GuessedForms(MisspelledWords misspelled) {
    this.misspelled = misspelled;
  }

  @Override
  public void check(ShapedTerm term, Consumer<GlossaryWarning> warnings) {
    for (TermWord word : term.words()) {
      if (GuessedWord.isIn(term.entry().term(), word, term.language())
          && !misspelled.tells(term, word)
          && told.add(term.language().locale() + " " + word.text() + word.forms())) {
        warnings.accept(tell(term, word));
      }
    }
  }

  private static GlossaryWarning tell(ShapedTerm term, TermWord word) {
    Set<String> forms = new LinkedHashSet<>();
    word.forms().stream().map(Form::text).forEach(forms::add);
    forms.remove(word.text());
    return term.entry()
        .warn(
            Level.INFO,
            "forms-guessed",
            "“%s”: %s.".formatted(word.text(), forms.stream().collect(Collectors.joining(", "))));
  }
}
