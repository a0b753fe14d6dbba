package dev.isogloss.glossary.io.table;

import dev.isogloss.csv.CsvTable.Row;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.io.ColumnNames;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.glossary.io.foreign.ForeignConcepts;
import dev.isogloss.glossary.io.foreign.GivenColumns;
import dev.isogloss.glossary.io.foreign.Header;
import dev.isogloss.glossary.io.foreign.Meaning;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows → entries, whatever program wrote them. */
public final class TableReader {
  private final List<Row> body;
  private final List<TableColumn> columns;
  private final boolean named;

  private TableReader(List<Row> body, List<TableColumn> columns, boolean named) {
    this.body = body;
    this.columns = columns;
    this.named = named;
  }

  /**
   * A table whose first rows may name its columns.
   *
   * @param rows none of them blank
   * @param said what somebody says the columns are
   * @param path of the file
   * @throws GlossaryException if a name that was said is wrong
   */
  public static TableReader of(List<Row> rows, ColumnNames said, String path) {
    int header = HeaderRow.find(rows);
    List<Row> body = rows.subList(header + 1, rows.size());
    List<TableColumn> names = header < 0 ? List.of() : HeaderRow.columns(rows.get(header));
    if (!said.isEmpty()) {
      return new TableReader(body, said(said, names), true);
    }
    boolean named = names.stream().anyMatch(c -> c.header().holdsTerms());
    List<TableColumn> found = named ? names : ColumnGuess.nameless(body);
    return new TableReader(body, ColumnGuess.complete(body, found, path), named);
  }

  /**
   * The table of entries whose fields have names.
   *
   * @param said the languages of source and translation, if somebody says them
   */
  public static TableReader of(Records records, ColumnNames said, String path) {
    List<Row> rows = records.rows();
    List<TableColumn> names = HeaderRow.columns(records.names());
    List<Locale> languages =
        said.isEmpty()
            ? List.of()
            : GivenColumns.read(said).stream()
                .map(Header::language)
                .filter(Objects::nonNull)
                .toList();
    List<TableColumn> told = new ArrayList<>();
    for (TableColumn name : names) {
      Meaning meaning = name.header().meaning();
      int side = meaning == Meaning.SOURCE ? 0 : meaning == Meaning.TARGET ? 1 : 2;
      boolean open = name.header().language() == null && side < languages.size();
      told.add(open ? name.with(name.header().in(languages.get(side))) : name);
    }
    return new TableReader(rows, ColumnGuess.complete(rows, told, path), true);
  }

  /** Whether it says how a term is rendered, so that among other tables it is one of terms. */
  public boolean isGlossary() {
    List<Header> terms =
        columns.stream().map(TableColumn::header).filter(Header::holdsTerms).toList();
    long languages =
        terms.stream().filter(Header::holdsPreferred).map(Header::language).distinct().count();
    boolean judged = terms.stream().anyMatch(h -> h.meaning() == Meaning.WRONG);
    return languages > 1 || languages == 1 && judged;
  }

  /** Whether rows begin with a header that names terms. */
  public static boolean isTable(List<Row> rows) {
    return HeaderRow.find(rows) >= 0;
  }

  private static List<TableColumn> said(ColumnNames said, List<TableColumn> names) {
    List<TableColumn> columns = new ArrayList<>();
    for (Header column : GivenColumns.read(said)) {
      int at = columns.size();
      String name = at < names.size() ? names.get(at).name() : String.valueOf(at + 1);
      columns.add(new TableColumn(name, column, true));
    }
    return columns;
  }

  /**
   * Hands over the entries.
   *
   * @return what to say of a table that cannot be understood; empty for others
   */
  public Optional<String> read(ForeignConcepts concepts) {
    Optional<String> fault = fault();
    if (fault.isEmpty()) {
      body.forEach(row -> concepts.add(ForeignRow.read(row, columns)));
    }
    return fault.map(
        what ->
            what
                + " Name them in a header such as “en,ru,note”, or say what they are: --columns"
                + " en,ru,note (- for a column that is not read).");
  }

  /** The same; what is wrong goes into a log. */
  public void read(ForeignConcepts concepts, IssueLog log) {
    read(concepts)
        .ifPresent(
            fault ->
                log.add(
                    body.isEmpty() ? new Span(0, 0) : body.get(0).span(),
                    Rule.UNKNOWN_COLUMN,
                    fault));
  }

  /** The columns with what they were read as. */
  public String shown() {
    return columns.stream()
        .filter(c -> c.isRead() && !ColumnGuess.texts(body, columns.indexOf(c)).isEmpty())
        .map(TableColumn::shown)
        .collect(Collectors.joining(", "));
  }

  /** The same as somebody may say it; empty where the rows themselves name languages. */
  public String names() {
    boolean perRow =
        columns.stream().anyMatch(c -> c.header().meaning() == Meaning.SOURCE_LANGUAGE);
    return perRow
        ? ""
        : columns.stream()
            .map(c -> GivenColumns.name(c.header()))
            .collect(Collectors.joining(","))
            .replaceAll("(,-)+$", "");
  }

  /** The languages of source and translation, as somebody may say them. */
  public String languages() {
    return columns.stream()
        .map(TableColumn::header)
        .filter(h -> h.holdsPreferred() && h.language() != null)
        .map(GivenColumns::name)
        .distinct()
        .limit(2)
        .collect(Collectors.joining(","));
  }

  private Optional<String> fault() {
    List<TableColumn> terms =
        columns.stream()
            .filter(c -> c.header().holdsTerms())
            .filter(c -> !ColumnGuess.texts(body, columns.indexOf(c)).isEmpty())
            .toList();
    if (terms.isEmpty() || !named && !hasTerms(terms)) {
      return Optional.of("The columns cannot be told apart.");
    }
    List<TableColumn> preferred = terms.stream().filter(c -> c.header().holdsPreferred()).toList();
    boolean guessed = preferred.stream().anyMatch(c -> c.header().meaning() == Meaning.TARGET);
    long languages = preferred.stream().map(c -> c.header().language()).distinct().count();
    boolean perRow =
        columns.stream().anyMatch(c -> c.header().meaning() == Meaning.SOURCE_LANGUAGE);
    boolean same = guessed && preferred.size() > 1 && languages == 1 && !perRow;
    boolean open = terms.stream().anyMatch(c -> Locale.ROOT.equals(c.header().language()));
    return same || open
        ? Optional.of("The languages of the columns cannot be told.")
        : Optional.empty();
  }

  /** Without names, two columns of short texts are needed. */
  private boolean hasTerms(List<TableColumn> terms) {
    return terms.size() >= 2
        && terms.stream()
            .limit(2)
            .map(c -> ColumnGuess.texts(body, columns.indexOf(c)))
            .allMatch(ColumnGuess::areShort);
  }
}
