package dev.isogloss.finding;

import java.util.Locale;

/** MQM's severity levels, in ascending order. */
public enum Severity {
  NEUTRAL,
  MINOR,
  MAJOR,
  CRITICAL;

  /** The name in reports and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
