package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.replace.Replacement.WordChange;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Token;
import java.util.Optional;

/** The small word before a match, such as a preposition or an article. */
record FormBefore(Neighbourhood around) {
  /** The form that it takes before a new first word, where it is another. */
  Optional<WordChange> change(String text) {
    int at = around.start() - 1;
    if (!around.isInside(at)) {
      return Optional.empty();
    }
    Inflection inflection = around.lexicon().language().inflection();
    Token token = around.tokens().get(at);
    String old = around.tokens().get(around.start()).text();
    boolean regular = inflection.formBefore(token.text(), old).equals(token.text());
    int space = text.indexOf(' ');
    String form = inflection.formBefore(token.text(), space < 0 ? text : text.substring(0, space));
    return regular && !form.equals(token.text())
        ? Optional.of(new WordChange(token, form))
        : Optional.empty();
  }
}
