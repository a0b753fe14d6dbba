package dev.isogloss.document.table;

import dev.isogloss.document.Notation;
import java.util.Optional;

/**
 * How text is written in a cell: line breaks, tabs and backslashes as escapes.
 *
 * @param delimiter between cells
 * @param quoted whether the cell is in quotation marks, which are doubled in it
 * @param quotes whether a table has quotation marks around cells at all
 */
record CellNotation(char delimiter, boolean quoted, boolean quotes) implements Notation {
  @Override
  public Optional<String> encode(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    if (escaped.indexOf('\r') >= 0) {
      return Optional.empty();
    }
    if (quoted) {
      return Optional.of(escaped.replace("\"", "\"\""));
    }
    boolean splits = escaped.indexOf(delimiter) >= 0 || quotes && escaped.indexOf('"') >= 0;
    return splits ? Optional.empty() : Optional.of(escaped);
  }
}
