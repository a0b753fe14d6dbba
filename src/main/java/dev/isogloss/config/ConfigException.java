package dev.isogloss.config;

import dev.isogloss.text.Position;

/** A configuration that cannot be used. The message names file, line and column, and the remedy. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConfigException(String file, Position at, String sentence) {
    super(file + ":" + at.line() + ":" + at.column() + ": " + sentence);
  }
}
