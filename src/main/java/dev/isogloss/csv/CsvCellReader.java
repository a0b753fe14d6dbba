package dev.isogloss.csv;

import dev.isogloss.text.OffsetMap;
import dev.isogloss.text.Span;

/**
 * Goes along one record of a table and finds each cell's characters again. The cells are known;
 * what the file has more than they have are quotation marks and delimiters.
 */
final class CsvCellReader {
  private static final char QUOTE = '"';

  private final String content;
  private final boolean quotes;
  private int at;

  /**
   * @param start where the record begins in the content
   * @param quotes whether cells may be in quotation marks
   */
  CsvCellReader(String content, int start, boolean quotes) {
    this.content = content;
    this.quotes = quotes;
    this.at = start;
  }

  CsvCell next(String text) {
    CsvCell cell = isQuote(at) ? quoted(text) : plain(text);
    at++;
    return cell;
  }

  private CsvCell plain(String text) {
    int start = at;
    at += text.length();
    OffsetMap map = OffsetMap.identity(start, text.length());
    return new CsvCell(text, map, new Span(start, at), CsvCell.Fault.NONE);
  }

  private CsvCell quoted(String text) {
    int start = at++;
    OffsetMap.Builder map = new OffsetMap.Builder();
    int closed = -1;
    int runStart = at;
    for (int i = 0; i < text.length(); i++, at++) {
      if (closed >= 0 || !isQuote(at)) {
        continue;
      }
      map.copied(runStart, at - runStart);
      if (isQuote(at + 1)) {
        map.replaced(new Span(at, at + 2), 1);
        at++;
        runStart = at + 1;
      } else {
        closed = i;
        at++;
        runStart = at;
      }
    }
    map.copied(runStart, at - runStart);
    CsvCell.Fault fault = closed < 0 ? closingFault() : behindQuote(text.substring(closed));
    return new CsvCell(text, map.build(), new Span(start, at), fault);
  }

  private CsvCell.Fault closingFault() {
    if (!isQuote(at)) {
      return CsvCell.Fault.UNCLOSED;
    }
    at++;
    return CsvCell.Fault.NONE;
  }

  private static CsvCell.Fault behindQuote(String rest) {
    return rest.isBlank() ? CsvCell.Fault.NONE : CsvCell.Fault.TEXT_BEHIND_QUOTE;
  }

  private boolean isQuote(int offset) {
    return quotes && offset < content.length() && content.charAt(offset) == QUOTE;
  }
}
