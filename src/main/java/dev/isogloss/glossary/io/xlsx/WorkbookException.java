package dev.isogloss.glossary.io.xlsx;

/** A workbook that cannot be read. The message is a clause behind its name, with the remedy. */
public final class WorkbookException extends Exception {
  private static final long serialVersionUID = 1L;

  WorkbookException(String clause) {
    super(clause);
  }
}
