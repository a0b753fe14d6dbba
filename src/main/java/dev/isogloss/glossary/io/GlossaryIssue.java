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
    /** The header of a table has a name that no column has. */
    UNKNOWN_COLUMN(true),
    /** The header of a table has a name twice. */
    REPEATED_COLUMN(true),
    /** An entry has no id, or a table no column for it. */
    MISSING_CONCEPT(true),
    /** Two entries have one id. */
    DUPLICATE_CONCEPT(true),
    /** A value is none of those that its place allows. */
    INVALID_VALUE(true),
    /** A language is not a BCP 47 tag. */
    INVALID_LANGUAGE(true),
    /** A row is longer than the header. */
    TOO_MANY_CELLS(true),
    /** An entry, or a table, has no term in any language; or a term is empty. */
    NO_TERM(true),
    /** The file has no concept. */
    NO_ENTRIES(true),
    /** White space around a value or doubled within it; it is read without. */
    STRAY_SPACE(false),
    /** A place for a term has nothing in it; it is passed over. */
    EMPTY_VARIANT(false),
    /** Context or exceptions in an entry without a wrong term, of which alone they decide. */
    IDLE_CONTEXT(false);

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
