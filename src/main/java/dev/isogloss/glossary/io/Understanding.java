package dev.isogloss.glossary.io;

import java.util.Locale;

/**
 * How a glossary was understood that is of no format of ours.
 *
 * @param what as a clause behind “read as”; empty for a file that says itself what it holds
 * @param columns the same for {@code --columns}; empty where there is nothing to choose
 */
public record Understanding(String what, String columns) {
  /** Nothing had to be understood. */
  public static final Understanding NONE = new Understanding("", "");

  /** Whether the file says itself what it holds. */
  public boolean isNone() {
    return what.isEmpty();
  }

  /**
   * A sentence for people, with another way where there is one.
   *
   * @param file as messages print it
   * @param concepts how many were read
   */
  public String sentence(String file, int concepts) {
    String other = columns.isEmpty() ? "" : " Another reading: --columns " + columns;
    return String.format(
        Locale.ROOT,
        "%s: read as %s. %d %s.%s",
        file,
        what,
        concepts,
        concepts == 1 ? "concept" : "concepts",
        other);
  }
}
