package dev.isogloss.glossary.io;

import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.text.Location;
import java.util.Locale;

/**
 * Something wrong in a glossary file.
 *
 * @param message full sentences: what is wrong, and the remedy
 */
public record GlossaryIssue(Location at, Rule rule, String message) {
  /** What a file may do wrong. */
  public enum Rule {
    /** The file is not written as its format wants. */
    SYNTAX(true),
    UNKNOWN_COLUMN(true),
    REPEATED_COLUMN(true),
    MISSING_CONCEPT(true),
    DUPLICATE_CONCEPT(true),
    INVALID_VALUE(true),
    INVALID_LANGUAGE(true),
    TOO_MANY_CELLS(true),
    NO_TERM(true),
    NO_ENTRIES(true),
    STRAY_SPACE(false),
    EMPTY_VARIANT(false);

    private final boolean fatal;

    Rule(boolean fatal) {
      this.fatal = fatal;
    }

    /** Whether a glossary with this mistake is refused. */
    public boolean isFatal() {
      return fatal;
    }

    /** The name in the lint's report. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  GlossaryException toException() {
    return new GlossaryException(at, message);
  }
}
