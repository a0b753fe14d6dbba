package dev.isogloss.glossary.io.csv;

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
 * Splits a file into rows of cells. The library is told to be lenient, so that it gives all cells
 * and the cells themselves tell of their faults.
 */
final class CsvTable {
  private CsvTable() {}

  /** A row; never without cells. */
  record Row(List<CsvCell> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(CsvCell::isBlank);
    }

    Span span() {
      return cells.get(0).span().cover(cells.get(cells.size() - 1).span());
    }
  }

  /** The rows that are not blank, in order. */
  static List<Row> rows(SourceText source, char delimiter) {
    try (CSVParser parser = CSVParser.parse(source.content(), format(delimiter));
        Stream<CSVRecord> records = parser.stream()) {
      return records
          .map(entry -> row(source.content(), entry))
          .filter(row -> !row.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be read.", e);
    }
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.Builder.create()
        .setDelimiter(delimiter)
        .setQuote('"')
        .setIgnoreEmptyLines(false)
        .setLenientEof(true)
        .setTrailingData(true)
        .get();
  }

  private static Row row(String content, CSVRecord entry) {
    CsvCellReader reader = new CsvCellReader(content, (int) entry.getCharacterPosition());
    List<CsvCell> cells = new ArrayList<>(entry.size());
    for (String text : entry) {
      cells.add(reader.next(text));
    }
    return new Row(cells);
  }
}
