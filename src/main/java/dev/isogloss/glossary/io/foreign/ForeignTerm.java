package dev.isogloss.glossary.io.foreign;

import dev.isogloss.finding.Status;
import dev.isogloss.text.Span;
import java.util.Locale;

/**
 * A term as another program has it.
 *
 * @param told whether the file says its status
 * @param at where it is in the file
 */
public record ForeignTerm(String text, Locale language, Status status, boolean told, Span at) {
  ForeignTerm withStatus(Status changed) {
    return new ForeignTerm(text, language, changed, told, at);
  }

  boolean isSame(ForeignTerm other) {
    return text.equals(other.text) && language.equals(other.language);
  }
}
