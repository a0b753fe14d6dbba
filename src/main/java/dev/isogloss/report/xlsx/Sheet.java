package dev.isogloss.report.xlsx;

import dev.isogloss.report.XmlCharacters;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** A table with a heading that stays in sight, a filter and columns of a fitting width. */
final class Sheet {
  /** A cell may hold 32,767, but nobody reads a row that is higher than the window. */
  private static final int LONGEST = 1_000;

  private static final String HEADING = "E8EDF3";

  private final Worksheet sheet;
  private final List<Column> columns;
  private int rows;

  /**
   * @param width in characters
   */
  record Column(String name, int width) {}

  Sheet(Worksheet sheet, Column... columns) {
    this.sheet = sheet;
    this.columns = List.of(columns);
    for (int i = 0; i < columns.length; i++) {
      sheet.value(0, i, columns[i].name());
      sheet.width(i, columns[i].width());
    }
    sheet.range(0, 0, 0, columns.length - 1).style().bold().fillColor(HEADING).set();
    sheet.freezePane(0, 1);
  }

  /** Whether there is room for one more row. */
  boolean hasRoom() {
    return rows + 2 < Worksheet.MAX_ROWS;
  }

  /**
   * Adds a row.
   *
   * @param values texts and numbers, one for each column
   */
  void row(Object... values) {
    rows++;
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number number) {
        sheet.value(rows, i, number);
      } else {
        sheet.value(rows, i, cell(String.valueOf(values[i])));
      }
    }
  }

  void finish() {
    if (rows > 0) {
      sheet
          .range(1, 0, rows, columns.size() - 1)
          .style()
          .verticalAlignment("top")
          .wrapText(true)
          .set();
      sheet.setAutoFilter(0, 0, rows, columns.size() - 1);
    }
  }

  /** Cut behind a whole character. */
  private static String cell(String text) {
    String allowed = XmlCharacters.only(text);
    if (allowed.length() <= LONGEST) {
      return allowed;
    }
    boolean whole = !Character.isHighSurrogate(allowed.charAt(LONGEST - 1));
    return allowed.substring(0, whole ? LONGEST : LONGEST - 1) + "…";
  }
}
