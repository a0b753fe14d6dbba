package dev.isogloss.document.table;

import dev.isogloss.csv.CsvCell;
import dev.isogloss.csv.CsvTable;
import dev.isogloss.csv.CsvTable.Row;
import dev.isogloss.document.Document;
import dev.isogloss.document.DocumentException;
import dev.isogloss.document.DocumentFormat;
import dev.isogloss.document.Notation;
import dev.isogloss.document.Outline;
import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.SegmentList;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a table of strings, a pair a row.
 *
 * @param delimiter between cells
 * @param quotes whether cells may be in quotation marks
 */
record StringTable(DocumentFormat format, char delimiter, boolean quotes) {
  Document parse(SourceText source, Locale language) {
    List<Row> rows = CsvTable.rows(source, delimiter, quotes);
    if (rows.isEmpty()) {
      return new SegmentList(source, language).toDocument(format);
    }
    TableColumns columns = TableColumns.of(rows.get(0), source, language);
    SegmentList segments = new SegmentList(source, columns.targetLanguage());
    CellProse prose = new CellProse(source, delimiter, quotes);
    for (Row row : rows.subList(columns.header() ? 1 : 0, rows.size())) {
      requireSound(row, columns, source);
      add(row, columns, prose, segments);
    }
    return segments.toDocument(format);
  }

  private static void add(Row row, TableColumns columns, CellProse prose, SegmentList segments) {
    Optional<CsvCell> target = columns.cell(row, columns.target());
    // A row that is too short has its target at its end, where it would be written.
    Span end = new Span(row.span().end(), row.span().end());
    segments.addPair(
        columns.cell(row, columns.key()).map(CsvCell::trimmed).orElse(""),
        prose(columns.cell(row, columns.source()), prose),
        columns.sourceLanguage(),
        prose(target, prose),
        target.map(CsvCell::place).orElse(end));
    for (int i = 0; i < row.cells().size(); i++) {
      CsvCell cell = row.cells().get(i);
      // All cells but the target have to stay: the proof compares them.
      String kept = i == columns.target() ? "" : cell.text();
      segments.note(cell.span(), Outline.Kind.STRUCTURE, i + ":" + kept);
    }
  }

  private static ProseBuilder prose(Optional<CsvCell> cell, CellProse prose) {
    return cell.map(prose::of).orElseGet(() -> new ProseBuilder(prose.source(), Notation.PLAIN));
  }

  /** A table with a fault is refused whole, since behind it cells may be in wrong columns. */
  private static void requireSound(Row row, TableColumns columns, SourceText source) {
    int start = row.span().start();
    if (row.cells().size() > columns.count()) {
      throw new DocumentException(
          source,
          start,
          row.cells().size()
              + " cells, but the first row has "
              + columns.count()
              + ". Quote the cell that holds a delimiter, or escape it.");
    }
    if (row.cells().stream().anyMatch(cell -> cell.fault() != CsvCell.Fault.NONE)) {
      throw new DocumentException(
          source, start, "A quotation mark that does not pair. Double it, and quote the cell.");
    }
  }
}
