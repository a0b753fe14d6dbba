package dev.isogloss.glossary.io.table;

import com.google.auto.service.AutoService;
import dev.isogloss.csv.CsvCell;
import dev.isogloss.csv.CsvTable;
import dev.isogloss.csv.CsvTable.Row;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.ColumnNames;
import dev.isogloss.glossary.io.GlossaryFormat;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.GlossaryWriter;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.glossary.io.Understanding;
import dev.isogloss.glossary.io.foreign.ForeignConcepts;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tables in text files as spreadsheets, CAT tools and platforms write them: any delimiter, any
 * header or none. A workbook is read as the table of its first sheet that has one.
 */
@AutoService(GlossaryFormat.class)
public final class TableFormat implements GlossaryFormat {
  private static final List<String> ENDINGS =
      List.of(".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".utf8");

  @Override
  public int order() {
    return FOREIGN;
  }

  @Override
  public boolean accepts(String fileName, String content) {
    boolean text = fileName.endsWith(".txt") && Delimiter.isTabbed(content);
    return text || ENDINGS.stream().anyMatch(fileName::endsWith);
  }

  @Override
  public Optional<GlossaryWriter> writer(String ending) {
    return Optional.empty();
  }

  @Override
  public ParsedGlossary parse(SourceText source) {
    return parse(source, ColumnNames.NONE);
  }

  @Override
  public ParsedGlossary parse(SourceText source, ColumnNames columns) {
    IssueLog log = new IssueLog(source);
    String name = source.name().toLowerCase(Locale.ROOT);
    Delimiter delimiter = Delimiter.of(source, name);
    List<Row> rows = rows(source, delimiter);
    if (rows.isEmpty()) {
      log.add(
          new Span(0, source.length()),
          Rule.NO_ENTRIES,
          "The glossary is empty. Write a header such as “en,ru,note”, and a row for each term.");
      return new ParsedGlossary(Glossary.EMPTY, log.issues());
    }
    TableReader table = TableReader.of(rows, columns, source.name());
    ForeignConcepts concepts = new ForeignConcepts(log);
    table.read(concepts, log);
    Glossary glossary = new Glossary(concepts.concepts());
    if (glossary.concepts().isEmpty() && !log.hasFatal()) {
      log.add(
          rows.get(0).span(),
          Rule.NO_ENTRIES,
          "No row of the table has a term. Add rows, or name the columns: --columns en,ru,note.");
    }
    String shape =
        name.endsWith(".xlsx") || name.endsWith(".xlsm")
            ? "a workbook with"
            : "a table with " + delimiter.shown() + " and";
    return new ParsedGlossary(
        glossary,
        log.issues(),
        new Understanding(shape + " the columns " + table.shown(), table.names()));
  }

  /** Whether a table with tabs names columns of terms. */
  public static boolean hasHeader(String content) {
    return TableReader.isTable(CsvTable.rows(new SourceText("sheet.xlsx", content), '\t'));
  }

  private static List<Row> rows(SourceText source, Delimiter delimiter) {
    List<Row> rows = CsvTable.rows(source, delimiter.sign());
    boolean broken =
        rows.stream()
            .flatMap(r -> r.cells().stream())
            .anyMatch(c -> c.fault() != CsvCell.Fault.NONE);
    // Programs that write no quotation marks around cells have them in the text.
    List<Row> read = broken ? CsvTable.rows(source, delimiter.sign(), false) : rows;
    return read.stream()
        .filter(row -> row.span().start() >= delimiter.from() && !isRemark(row))
        .toList();
  }

  private static boolean isRemark(Row row) {
    boolean alone = row.cells().stream().skip(1).allMatch(CsvCell::isBlank);
    return alone && row.cells().get(0).trimmed().startsWith("#");
  }
}
