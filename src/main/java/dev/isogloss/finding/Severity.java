package dev.isogloss.finding;

import java.util.Locale;

/** MQM's severity levels, in ascending order. */
public enum Severity {
  /** A hint: no run fails because of it. */
  NEUTRAL,
  /** A reader sees it and is not misled. */
  MINOR,
  /** It misleads a reader or costs trust. */
  MAJOR,
  /** It makes the text unusable or says something dangerous. */
  CRITICAL;

  /** The name in reports and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
