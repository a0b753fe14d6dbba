package dev.isogloss.glossary.io.table;

import dev.isogloss.csv.CsvTable.Row;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.io.ColumnNames;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.glossary.io.Reading;
import dev.isogloss.glossary.io.foreign.ForeignConcepts;
import dev.isogloss.glossary.io.foreign.GivenColumns;
import dev.isogloss.glossary.io.foreign.Header;
import dev.isogloss.glossary.io.foreign.Meaning;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Rows → concepts, whatever program wrote them. */
public final class TableReader {
  private final List<Row> rows;
  private final IssueLog log;
  private final List<TableColumn> columns;
  private final List<Row> body;

  private TableReader(List<Row> rows, ColumnNames named, IssueLog log) {
    this.rows = rows;
    this.log = log;
    int header = HeaderRow.find(rows);
    this.body = rows.subList(header + 1, rows.size());
    this.columns = named.isEmpty() ? found(header) : given(header, named);
  }

  /**
   * The glossary of a table.
   *
   * @param rows none of them blank
   * @param shape what the table is, for the sentence that says how it was read
   * @throws GlossaryException if a name of a column is wrong
   */
  public static ParsedGlossary read(List<Row> rows, ColumnNames named, IssueLog log, String shape) {
    return new TableReader(rows, named, log).read(shape);
  }

  /** Whether rows begin with a header that names terms. */
  public static boolean isTable(List<Row> rows) {
    return HeaderRow.find(rows) >= 0;
  }

  private List<TableColumn> found(int header) {
    List<TableColumn> named =
        header < 0 ? ColumnGuess.nameless(body) : HeaderRow.columns(rows.get(header));
    return ColumnGuess.complete(body, named);
  }

  private List<TableColumn> given(int header, ColumnNames named) {
    List<TableColumn> columns = new ArrayList<>();
    List<TableColumn> names = header < 0 ? List.of() : HeaderRow.columns(rows.get(header));
    for (Header column : GivenColumns.read(named)) {
      int at = columns.size();
      String name = at < names.size() ? names.get(at).name() : String.valueOf(at + 1);
      columns.add(new TableColumn(name, column, true));
    }
    return columns;
  }

  private ParsedGlossary read(String shape) {
    if (!isUnderstood()) {
      return new ParsedGlossary(Glossary.EMPTY, log.issues());
    }
    ForeignConcepts concepts = new ForeignConcepts(log);
    body.forEach(row -> concepts.add(ForeignRow.read(row, columns)));
    Glossary glossary = new Glossary(concepts.concepts());
    if (glossary.concepts().isEmpty()) {
      log.add(
          place(),
          Rule.NO_ENTRIES,
          "No row of the table has a term. Add rows, or name the columns: --columns en,ru,note.");
    }
    return new ParsedGlossary(glossary, log.issues(), reading(shape));
  }

  private Reading reading(String shape) {
    String names =
        columns.stream()
            .filter(c -> c.isRead() && !ColumnGuess.texts(body, columns.indexOf(c)).isEmpty())
            .map(TableColumn::shown)
            .collect(Collectors.joining(", "));
    String read =
        columns.stream()
            .map(c -> GivenColumns.name(c.header()))
            .collect(Collectors.joining(","))
            .replaceAll("(,-)+$", "");
    return new Reading(shape + " the columns " + names, read);
  }

  /** Tells why a table is none of terms. */
  private boolean isUnderstood() {
    List<TableColumn> terms = columns.stream().filter(c -> c.header().holdsTerms()).toList();
    List<Locale> languages =
        terms.stream().map(c -> c.header().language()).filter(Objects::nonNull).toList();
    boolean open = languages.size() < terms.size();
    boolean nameless = HeaderRow.find(rows) < 0;
    if (terms.isEmpty() || nameless && !hasTerms(terms)) {
      refuse("The columns cannot be told apart.");
      return false;
    }
    List<TableColumn> guessed = terms.stream().filter(c -> c.header().holdsPreferred()).toList();
    boolean same =
        !open
            && guessed.stream().anyMatch(c -> isTarget(c))
            && languages.stream().distinct().count() == 1;
    if (same || languages.contains(Locale.ROOT)) {
      refuse("The languages of the columns cannot be told.");
      return false;
    }
    return true;
  }

  private static boolean isTarget(TableColumn column) {
    return column.header().meaning() == Meaning.TARGET;
  }

  /** Without names, two columns of short texts are needed. */
  private boolean hasTerms(List<TableColumn> terms) {
    return terms.size() >= 2
        && terms.stream()
            .limit(2)
            .map(c -> ColumnGuess.texts(body, columns.indexOf(c)))
            .allMatch(texts -> !texts.isEmpty() && ColumnGuess.areShort(texts));
  }

  private void refuse(String what) {
    log.add(
        place(),
        Rule.UNKNOWN_COLUMN,
        what
            + " Name them in a header such as “en,ru,note”, or say what they are: --columns"
            + " en,ru,note (- for a column that is not read).");
  }

  private Span place() {
    return rows.get(0).span();
  }
}
