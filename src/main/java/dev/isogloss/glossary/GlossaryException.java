package dev.isogloss.glossary;

import dev.isogloss.text.Location;
import dev.isogloss.text.Position;

/** A glossary that cannot be read. The message names file, line and column, and the remedy. */
public final class GlossaryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GlossaryException(Location at, String sentence) {
    this(at.source().name(), at.start(), sentence);
  }

  public GlossaryException(String file, Position at, String sentence) {
    super(file + ":" + at.line() + ":" + at.column() + ": " + sentence);
  }

  public GlossaryException(String file, String sentence) {
    super(file + ": " + sentence);
  }
}
