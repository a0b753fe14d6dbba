package dev.isogloss.glossary.io.table;

import dev.isogloss.csv.CsvCell;
import dev.isogloss.csv.CsvTable.Row;
import dev.isogloss.glossary.io.foreign.Header;
import dev.isogloss.glossary.io.foreign.LanguageGuess;
import dev.isogloss.glossary.io.foreign.Meaning;
import dev.isogloss.glossary.io.foreign.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds out by the cells what the names of columns leave open. */
final class ColumnGuess {
  /** A term has hardly more words. */
  private static final int WORDS = 6;

  /** A column is known by so many cells. */
  private static final int SAMPLE = 300;

  private final List<Row> rows;
  private final List<TableColumn> columns;
  private final String path;

  private ColumnGuess(List<Row> rows, List<TableColumn> columns, String path) {
    this.rows = rows;
    this.columns = new ArrayList<>(columns);
    this.path = path;
  }

  /** The columns of a table without names: source, translation, remark. */
  static List<TableColumn> nameless(List<Row> rows) {
    int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    List<TableColumn> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      columns.add(new TableColumn(String.valueOf(i + 1), place(rows, i), true));
    }
    return columns;
  }

  private static Header place(List<Row> rows, int column) {
    return switch (column) {
      case 0 -> new Header(Meaning.SOURCE, null);
      case 1 -> new Header(Meaning.TARGET, null);
      case 2 -> isLanguages(rows, 2) ? new Header(Meaning.SOURCE_LANGUAGE, null) : note(rows);
      case 3 -> isLanguages(rows, 3) ? new Header(Meaning.TARGET_LANGUAGE, null) : Header.NOT_READ;
      default -> Header.NOT_READ;
    };
  }

  private static Header note(List<Row> rows) {
    return texts(rows, 2).isEmpty() ? Header.NOT_READ : new Header(Meaning.NOTE, null);
  }

  /** Whether all values of a column are languages. */
  static boolean isLanguages(List<Row> rows, int column) {
    List<String> texts = texts(rows, column);
    return !texts.isEmpty()
        && texts.stream().allMatch(t -> t.length() <= 7 && Header.language(t).isPresent());
  }

  /**
   * The columns with all languages that can be told.
   *
   * @param path of the file, which may name the language of the translation
   */
  static List<TableColumn> complete(List<Row> rows, List<TableColumn> columns, String path) {
    return new ColumnGuess(rows, columns, path).complete();
  }

  private List<TableColumn> complete() {
    for (int i = 0; i < columns.size(); i++) {
      columns.set(i, byValues(columns.get(i), texts(rows, i)));
    }
    if (columns.stream().noneMatch(c -> c.header().meaning() == Meaning.SOURCE_LANGUAGE)) {
      change(Header::holdsPreferred, this::preferred);
      if (columns.stream().filter(c -> c.header().holdsPreferred()).count() < 2) {
        takeUnknown();
      }
      change(Header::holdsTerms, this::other);
    }
    return columns;
  }

  /** Gives a language to each column of a kind that has none and says something. */
  private void change(Predicate<Header> which, IntFunction<Locale> language) {
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      boolean open = which.test(column.header()) && column.header().language() == null;
      if (open && !texts(rows, i).isEmpty()) {
        columns.set(i, column.with(column.header().in(language.apply(i))));
      }
    }
  }

  private Locale preferred(int column) {
    return columns.get(column).header().meaning() == Meaning.TARGET
        ? LanguageGuess.of(path, texts(rows, column))
        : LanguageGuess.of(texts(rows, column));
  }

  /** Other renderings are in a language of the table, the likeliest one or that to the left. */
  private Locale other(int column) {
    Locale likely = LanguageGuess.of(texts(rows, column));
    List<Locale> known = new ArrayList<>();
    Locale left = null;
    for (int i = 0; i < columns.size(); i++) {
      Header header = columns.get(i).header();
      Locale language = header.holdsPreferred() ? header.language() : null;
      if (language != null) {
        known.add(language);
        left = i < column || left == null ? language : left;
      }
    }
    Optional<Locale> same =
        known.stream().filter(l -> l.getLanguage().equals(likely.getLanguage())).findFirst();
    return same.orElse(known.size() < 2 || left == null ? likely : left);
  }

  /** What a column is whose name means one thing or another. */
  private static TableColumn byValues(TableColumn column, List<String> texts) {
    Header header = column.header();
    boolean answers = texts.stream().allMatch(t -> Values.isYes(t) || Values.isNo(t));
    return switch (header.meaning()) {
      case FORBIDDEN ->
          answers ? column : column.with(new Header(Meaning.WRONG, header.language()));
      case WRONG ->
          answers && !texts.isEmpty()
              ? column.with(new Header(Meaning.FORBIDDEN, header.language()))
              : column;
      case CONCEPT ->
          texts.stream().anyMatch(t -> t.indexOf(' ') > 0)
              ? column.with(new Header(Meaning.NOTE, header.language()))
              : column;
      default -> column;
    };
  }

  /** The first column of unknown name that may be the translation, or the first such remark. */
  private void takeUnknown() {
    if (!takeFirst(column -> !column.known())) {
      takeFirst(column -> column.header().meaning() == Meaning.NOTE);
    }
  }

  private boolean takeFirst(Predicate<TableColumn> which) {
    Locale known =
        columns.stream()
            .filter(c -> c.header().holdsPreferred())
            .flatMap(c -> Stream.ofNullable(c.header().language()))
            .findFirst()
            .orElse(null);
    for (int i = 0; i < columns.size() && known != null; i++) {
      TableColumn column = columns.get(i);
      if (which.test(column) && !texts(rows, i).isEmpty() && areShort(texts(rows, i))) {
        Locale language = LanguageGuess.of(texts(rows, i));
        if (!language.equals(Locale.ROOT) && !language.getLanguage().equals(known.getLanguage())) {
          columns.set(i, column.with(new Header(Meaning.TARGET, language)));
          return true;
        }
      }
    }
    return false;
  }

  /** Whether cells are short enough to be terms. */
  static boolean areShort(List<String> texts) {
    double words =
        texts.stream().mapToInt(t -> t.split("\\s+", -1).length).average().orElse(WORDS + 1);
    return words <= WORDS;
  }

  /** The first texts of a column that say something. */
  static List<String> texts(List<Row> rows, int column) {
    return rows.stream()
        .filter(r -> r.cells().size() > column)
        .map(r -> r.cells().get(column))
        .map(CsvCell::trimmed)
        .filter(t -> !t.isEmpty() && !Values.isBlank(t) && !Values.stays(t))
        .limit(SAMPLE)
        .toList();
  }
}
