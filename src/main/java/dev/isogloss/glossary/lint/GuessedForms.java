package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import dev.isogloss.glossary.shape.GuessedWord;
import dev.isogloss.glossary.shape.TermWord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

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
      List<String> forms = GuessedWord.formsIn(term.entry().term(), word, term.language());
      if (!forms.isEmpty()
          && !misspelled.tells(term, word)
          && told.add(term.language().locale() + " " + word.text() + forms)) {
        warnings.accept(tell(term, word, forms));
      }
    }
  }

  /** The forms are the message: the heading says what they are for. */
  private static GlossaryWarning tell(ShapedTerm term, TermWord word, List<String> forms) {
    return term.entry()
        .warn(
            Level.INFO,
            "forms-guessed",
            "“%s”: %s.".formatted(word.text(), String.join(", ", forms)));
  }
}
