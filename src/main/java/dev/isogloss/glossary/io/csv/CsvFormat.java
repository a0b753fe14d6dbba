package dev.isogloss.glossary.io.csv;

import com.google.auto.service.AutoService;
import dev.isogloss.csv.CsvCell;
import dev.isogloss.csv.CsvTable;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.ConceptList;
import dev.isogloss.glossary.io.GlossaryFormat;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.GlossaryWriter;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.language.LanguageTags;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tables: comma-separated, or tab-separated in a file named {@code .tsv} or {@code .tab}. The first
 * row names the columns: {@code concept}, {@code kind}, {@code pos}, {@code case}, {@code context},
 * {@code note}, and a language tag, alone for preferred terms or with {@code .admitted}, {@code
 * .deprecated} or {@code .forbidden}. Each further row is a concept; a cell lists variants with
 * {@code ;} between them.
 */
@AutoService(GlossaryFormat.class)
public final class CsvFormat implements GlossaryFormat {
  @Override
  public boolean accepts(String fileName, String content) {
    return (fileName.endsWith(".csv") || isTabbed(fileName))
        && (content.isBlank() || isNative(content, isTabbed(fileName) ? '\t' : ','));
  }

  /** A native table has a column of concepts, and one of terms that is named by a language tag. */
  private static boolean isNative(String content, char delimiter) {
    String first = content.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    List<String> names =
        CsvTable.rows(new SourceText("head", first), delimiter).stream()
            .flatMap(row -> row.cells().stream().map(CsvCell::trimmed))
            .toList();
    return names.contains("concept") && names.stream().anyMatch(CsvFormat::isTagged);
  }

  private static boolean isTagged(String name) {
    int dot = name.indexOf('.');
    return LanguageTags.parse(dot < 0 ? name : name.substring(0, dot)).isPresent();
  }

  @Override
  public Optional<GlossaryWriter> writer(String ending) {
    return switch (ending) {
      case "csv" -> Optional.of(new CsvWriter(','));
      case "tsv", "tab" -> Optional.of(new CsvWriter('\t'));
      default -> Optional.empty();
    };
  }

  @Override
  public ParsedGlossary parse(SourceText source) {
    IssueLog log = new IssueLog(source);
    boolean tabbed = isTabbed(source.name().toLowerCase(Locale.ROOT));
    List<CsvTable.Row> rows = CsvTable.rows(source, tabbed ? '\t' : ',');
    ConceptList concepts = new ConceptList(log);
    if (rows.isEmpty()) {
      tellOfNothing(source, log);
    } else if (!QuoteFaults.tell(rows.get(0), log) && !isOneWrongCell(rows.get(0), tabbed, log)) {
      read(rows, concepts, log);
    }
    return new ParsedGlossary(new Glossary(concepts.concepts()), log.issues());
  }

  private static void read(List<CsvTable.Row> rows, ConceptList concepts, IssueLog log) {
    List<Column> columns = CsvHeader.read(rows.get(0), log);
    if (!columns.contains(Column.Fixed.CONCEPT)) {
      return;
    }
    for (CsvTable.Row row : rows.subList(1, rows.size())) {
      CsvEntry.read(row, columns, log).ifPresent(concepts::add);
    }
    if (rows.size() == 1) {
      log.add(
          new Span(rows.get(0).span().end(), rows.get(0).span().end()),
          Rule.NO_ENTRIES,
          "The glossary has a header but no rows. Add a row for each concept.");
    }
  }

  private static void tellOfNothing(SourceText source, IssueLog log) {
    log.add(
        new Span(0, source.length()),
        Rule.NO_ENTRIES,
        "The glossary is empty. Write a header such as “concept,kind,en,ru”, and a row for each "
            + "concept.");
  }

  private static boolean isOneWrongCell(CsvTable.Row header, boolean tabbed, IssueLog log) {
    CsvCell cell = header.cells().get(0);
    boolean wrong =
        header.cells().size() == 1
            && cell.text().chars().anyMatch(c -> c == ';' || c == (tabbed ? ',' : '\t'));
    if (wrong) {
      log.add(
          cell.place(),
          Rule.SYNTAX,
          "The header is a single cell, “%s”. Separate its columns with %s."
              .formatted(cell.trimmed(), tabbed ? "tabs" : "commas"));
    }
    return wrong;
  }

  private static boolean isTabbed(String fileName) {
    return fileName.endsWith(".tsv") || fileName.endsWith(".tab");
  }
}
