package dev.isogloss.finding;

import java.util.Locale;

/** MQM's severity levels, in ascending order. */
public enum Severity {
  /** A hint: no run fails because of it. */
  NEUTRAL,
  /** The text is understood all the same. */
  MINOR,
  /** It seriously hampers understanding or use. */
  MAJOR,
  /** It makes the text unfit for its purpose. */
  CRITICAL;

  /** The name in reports and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
