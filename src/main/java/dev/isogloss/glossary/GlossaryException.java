package dev.isogloss.glossary;

import dev.isogloss.text.Location;
import dev.isogloss.text.Position;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A glossary that cannot be read. The message names file, line and column, and the remedy. */
public final class GlossaryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Location at;
  private final String sentence;

  /**
   * A fault at a place whose text is at hand.
   *
   * @param sentence what is wrong, and the remedy
   */
  public GlossaryException(Location at, String sentence) {
    super(place(at.source().name(), at.start()) + sentence);
    this.at = at;
    this.sentence = sentence;
  }

  /**
   * A fault that a parser tells by line and column.
   *
   * @param file as messages print it
   * @param at both counted from 1
   * @param sentence what is wrong, and the remedy
   */
  public GlossaryException(String file, Position at, String sentence) {
    super(place(file, at) + sentence);
    this.at = null;
    this.sentence = sentence;
  }

  /**
   * A fault of the file as a whole.
   *
   * @param file as messages print it
   * @param sentence what is wrong, and the remedy
   */
  public GlossaryException(String file, String sentence) {
    super(file + ": " + sentence);
    this.at = null;
    this.sentence = sentence;
  }

  /** Where the glossary is wrong; empty where no place in a file is. */
  public Optional<Location> at() {
    return Optional.ofNullable(at);
  }

  /** The message without the place. */
  public String sentence() {
    return sentence;
  }

  private static String place(String file, Position at) {
    return file + ":" + at.line() + ":" + at.column() + ": ";
  }
}
