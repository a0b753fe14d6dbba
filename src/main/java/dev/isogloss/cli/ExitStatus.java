package dev.isogloss.cli;

/** What the program ends with. */
final class ExitStatus {
  static final int CLEAN = 0;
  static final int FINDINGS = 1;
  static final int ERROR = 2;

  private ExitStatus() {}
}
