package dev.isogloss.language;

/**
 * A form of a paradigm.
 *
 * @param text as it is written in running text
 * @param certain whether a dictionary has it, the glossary gives it, or a rule makes it that has no
 *     exception; a guess is not
 */
public record Form(String text, Morph morph, boolean certain) {
  /** A form that is certain. */
  public Form(String text, Morph morph) {
    this(text, morph, true);
  }

  /** The same, as a guess. */
  public Form guessed() {
    return new Form(text, morph, false);
  }
}
