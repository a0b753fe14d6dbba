package dev.isogloss.glossary.io.csv;

import dev.isogloss.csv.CsvCell;
import dev.isogloss.csv.CsvTable;
import dev.isogloss.glossary.io.GlossaryIssue;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.text.Span;

/** Reports quotation marks that do not pair. */
final class QuoteFaults {
  private QuoteFaults() {}

  /** Whether the row has a fault; the first one is in the log then. */
  static boolean tell(CsvTable.Row row, IssueLog log) {
    for (CsvCell cell : row.cells()) {
      if (cell.fault() != CsvCell.Fault.NONE) {
        tell(cell, log);
        return true;
      }
    }
    return false;
  }

  private static void tell(CsvCell cell, IssueLog log) {
    int start = cell.span().start();
    log.add(new Span(start, start + 1), GlossaryIssue.Rule.SYNTAX, message(cell.fault()));
  }

  private static String message(CsvCell.Fault fault) {
    return switch (fault) {
      case NONE -> "";
      case UNCLOSED ->
          "The quotation mark that opens here is never closed. Close it, or double it and quote "
              + "the cell if it belongs to the text.";
      case TEXT_BEHIND_QUOTE ->
          "Text follows the closing quotation mark of the cell that begins here. Double the "
              + "quotation marks that belong to the text.";
    };
  }
}
