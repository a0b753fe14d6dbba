package dev.isogloss.glossary.io.table;

import dev.isogloss.csv.CsvCell;
import dev.isogloss.csv.CsvTable.Row;
import dev.isogloss.glossary.io.foreign.Header;
import dev.isogloss.glossary.io.foreign.Meaning;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the row that names the columns. */
final class HeaderRow {
  /** A title and an empty line may be above it. */
  private static final int DEEPEST = 5;

  private HeaderRow() {}

  /** The number of the row; -1 where the table names no columns. */
  static int find(List<Row> rows) {
    for (int i = 0; i < Math.min(DEEPEST, rows.size()); i++) {
      if (isHeader(rows.get(i)) && !isRowOfTags(rows, i)) {
        return i;
      }
    }
    return isOtherScript(rows, 0) || isOtherScript(rows, 1) ? 0 : -1;
  }

  /** Whether the first row of a column is in letters that no other row has: an unknown name. */
  private static boolean isOtherScript(List<Row> rows, int column) {
    List<UnicodeScript> scripts =
        rows.stream()
            .filter(r -> r.cells().size() > column)
            .map(r -> script(r.cells().get(column).trimmed()))
            .filter(s -> s != UnicodeScript.COMMON)
            .toList();
    return scripts.size() > 2
        && script(rows.get(0).cells().get(0).trimmed()) != UnicodeScript.COMMON
        && scripts.stream().skip(1).distinct().count() == 1
        && !scripts.get(0).equals(scripts.get(1));
  }

  private static UnicodeScript script(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }

  /** Two names of columns, one of them of terms, or all of several are needed. */
  private static boolean isHeader(Row row) {
    List<Header> known = new ArrayList<>();
    int filled = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      CsvCell cell = row.cells().get(i);
      filled += cell.isBlank() ? 0 : 1;
      header(cell.trimmed(), i).ifPresent(known::add);
    }
    return known.stream().anyMatch(Header::holdsTerms)
        && known.size() >= 2
        && known.size() * 3 >= filled;
  }

  /** Whether what looks like names of languages are the values of two columns. */
  private static boolean isRowOfTags(List<Row> rows, int header) {
    int width = rows.get(header).cells().size();
    return width > 2
        && rows.size() > 1
        && IntStream.range(0, width)
                .filter(c -> Header.language(rows.get(header).cells().get(c).trimmed()).isPresent())
                .filter(c -> ColumnGuess.isLanguages(rows, c))
                .count()
            >= 2;
  }

  /** The columns that a row names. */
  static List<TableColumn> columns(Row row) {
    return columns(row.cells().stream().map(CsvCell::trimmed).toList());
  }

  /** The columns of these names; one without a name has its number. */
  static List<TableColumn> columns(List<String> names) {
    List<TableColumn> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).replaceAll("\\s+", " ");
      Optional<Header> header = header(name, i);
      columns.add(
          new TableColumn(
              name.isBlank() ? String.valueOf(i + 1) : name,
              header.orElse(Header.NOT_READ),
              header.isPresent()));
    }
    return promoted(columns);
  }

  /** Two letters that are a language are no identifier, unless the column is the first. */
  private static Optional<Header> header(String name, int index) {
    boolean tag = index > 1 && name.length() == 2 && name.equals(name.toLowerCase(Locale.ROOT));
    Optional<Header> tagged = tag ? Header.language(name).map(Header::terms) : Optional.empty();
    return tagged.or(() -> Header.of(name));
  }

  /** The language behind a translation is that of the translation. */
  private static List<TableColumn> withSecondLanguage(List<TableColumn> columns) {
    List<TableColumn> changed = new ArrayList<>();
    boolean first = false;
    boolean target = false;
    for (TableColumn column : columns) {
      Meaning meaning = column.header().meaning();
      target |= meaning == Meaning.TARGET;
      boolean second = meaning == Meaning.SOURCE_LANGUAGE && first && target;
      first |= meaning == Meaning.SOURCE_LANGUAGE;
      changed.add(second ? column.with(new Header(Meaning.TARGET_LANGUAGE, null)) : column);
    }
    return changed;
  }

  /** Where a key is all that a translation belongs to, the key is the term. */
  private static List<TableColumn> promoted(List<TableColumn> named) {
    List<TableColumn> columns = withSecondLanguage(named);
    boolean target = columns.stream().anyMatch(c -> c.header().meaning() == Meaning.TARGET);
    boolean source = columns.stream().anyMatch(c -> c.header().meaning() == Meaning.SOURCE);
    if (!target || source) {
      return columns;
    }
    return columns.stream()
        .map(
            c ->
                c.header().meaning() == Meaning.CONCEPT
                    ? c.with(new Header(Meaning.SOURCE, null))
                    : c)
        .toList();
  }
}
