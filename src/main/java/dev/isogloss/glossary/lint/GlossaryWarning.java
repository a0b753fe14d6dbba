package dev.isogloss.glossary.lint;

import dev.isogloss.text.Location;
import java.util.Locale;

/**
 * Something in a glossary that is wrong or doubtful.
 *
 * @param id names the sort of doubt, for example {@code term-shared}
 * @param message full sentences: what is found, and the remedy
 */
public record GlossaryWarning(Location at, Level level, String id, String message) {
  /** How bad it is. */
  public enum Level {
    /** The glossary is refused for it. */
    ERROR,
    WARNING,
    /** Worth knowing, often right as it is. */
    INFO;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
