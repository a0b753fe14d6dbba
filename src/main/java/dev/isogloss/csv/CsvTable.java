package dev.isogloss.csv;

import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Splits a file into rows of cells. The library is said to be lenient, so that it gives all cells
 * and the cells themselves report their faults.
 */
public final class CsvTable {
  private CsvTable() {}

  /** A row; never without cells. */
  public record Row(List<CsvCell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** Whether all cells are blank. */
    public boolean isBlank() {
      return cells.stream().allMatch(CsvCell::isBlank);
    }

    /** Where it is in the file, without its line end. */
    public Span span() {
      return cells.get(0).span().cover(cells.get(cells.size() - 1).span());
    }
  }

  /** The rows that are not blank, in order; cells may be in quotation marks. */
  public static List<Row> rows(SourceText source, char delimiter) {
    return rows(source, delimiter, true);
  }

  /**
   * The rows that are not blank, in order.
   *
   * @param quoted whether cells may be in quotation marks, with their own doubled; else a quotation
   *     mark is a character like any other
   */
  public static List<Row> rows(SourceText source, char delimiter, boolean quoted) {
    try (CSVParser parser = CSVParser.parse(source.content(), format(delimiter, quoted));
        Stream<CSVRecord> records = parser.stream()) {
      return records
          .map(entry -> row(source.content(), entry, quoted))
          .filter(row -> !row.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be read.", e);
    }
  }

  private static CSVFormat format(char delimiter, boolean quoted) {
    return CSVFormat.Builder.create()
        .setDelimiter(delimiter)
        .setQuote(quoted ? '"' : null)
        .setIgnoreEmptyLines(false)
        .setLenientEof(true)
        .setTrailingData(true)
        .get();
  }

  private static Row row(String content, CSVRecord entry, boolean quoted) {
    CsvCellReader reader = new CsvCellReader(content, (int) entry.getCharacterPosition(), quoted);
    List<CsvCell> cells = new ArrayList<>(entry.size());
    for (String text : entry) {
      cells.add(reader.next(text));
    }
    return new Row(cells);
  }
}
