package dev.isogloss.config;

import java.util.Locale;

/** What is done with a check: not run, run as it is, or run with another severity. */
public enum Level {
  OFF,
  ON,
  NEUTRAL,
  MINOR,
  MAJOR,
  CRITICAL;

  /** The name in the file. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
