package dev.isogloss.report.text;

import dev.isogloss.finding.Severity;

/** What a piece of output means, and how a terminal shows it. */
public enum Style {
  HEADING("1"),
  PLACE("36"),
  CHECK("1"),
  FAINT("2"),
  CRITICAL("1;97;41"),
  MAJOR("1;31"),
  MINOR("1;33"),
  NEUTRAL("1;34"),
  REMOVED("31"),
  REMOVED_WORD("1;4;31"),
  ADDED("32"),
  ADDED_WORD("1;4;32");

  private final String parameters;

  Style(String parameters) {
    this.parameters = parameters;
  }

  static Style of(Severity severity) {
    return switch (severity) {
      case NEUTRAL -> NEUTRAL;
      case MINOR -> MINOR;
      case MAJOR -> MAJOR;
      case CRITICAL -> CRITICAL;
    };
  }

  /** The parameters of ANSI's "select graphic rendition". */
  String parameters() {
    return parameters;
  }
}
