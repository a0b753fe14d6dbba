package dev.isogloss.csv;

import dev.isogloss.text.OffsetMap;
import dev.isogloss.text.Spaces;
import dev.isogloss.text.Span;

/**
 * A cell of a table.
 *
 * @param text without quotation marks, doubled ones resolved
 * @param map carries spans of the text back to the file
 * @param span the cell in the file, quotation marks included
 * @param fault what is wrong with the quotation marks
 */
public record CsvCell(String text, OffsetMap map, Span span, Fault fault) {
  /** Mistakes of quoting. */
  public enum Fault {
    NONE,
    UNCLOSED,
    TEXT_BEHIND_QUOTE
  }

  /** Whether it has nothing but white space. */
  public boolean isBlank() {
    return content().isEmpty();
  }

  /** The text without the white space around it, as a span of the text. */
  public Span content() {
    return Spaces.trim(text, new Span(0, text.length()));
  }

  /** The text without the white space around it. */
  public String trimmed() {
    return content().of(text);
  }

  /** Where the text is in the file, without the white space around it. */
  public Span place() {
    return isBlank() ? span : map.toSource(content());
  }
}
