package dev.isogloss.glossary.io.csv;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.GlossaryWriter;
import dev.isogloss.glossary.io.NativeEntry;
import dev.isogloss.glossary.io.Remarks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a glossary as the table that {@link CsvFormat} reads, with LF at the end of lines. A table
 * knows parts of speech, genders and context words by the row: where the terms of a concept differ
 * in one of them it is left out.
 */
final class CsvWriter implements GlossaryWriter {
  private final char delimiter;

  /**
   * @param delimiter between cells: a comma, or a tab
   */
  CsvWriter(char delimiter) {
    this.delimiter = delimiter;
  }

  @Override
  public void write(Glossary glossary, Function<Concept, List<String>> remarks, Appendable out)
      throws IOException {
    List<Column> columns = columns(glossary);
    CSVFormat format =
        CSVFormat.Builder.create().setDelimiter(delimiter).setRecordSeparator("\n").get();
    CSVPrinter printer = new CSVPrinter(out, format);
    printer.printRecord(columns.stream().map(CsvWriter::name).toList());
    for (Concept concept : glossary.concepts()) {
      String note = Remarks.note(concept, remarks);
      printer.printRecord(columns.stream().map(column -> cell(concept, column, note)).toList());
    }
  }

  private static List<Column> columns(Glossary glossary) {
    Map<Locale, Set<Status>> used = new LinkedHashMap<>();
    for (Concept concept : glossary.concepts()) {
      for (Term term : concept.terms()) {
        used.computeIfAbsent(term.language(), l -> new TreeSet<>(Set.of(Status.PREFERRED)))
            .add(term.status());
      }
    }
    List<Column> columns = new ArrayList<>();
    columns.addAll(List.of(Column.Fixed.CONCEPT, Column.Fixed.KIND));
    columns.addAll(List.of(Column.Fixed.POS, Column.Fixed.CASE));
    boolean gendered =
        glossary.concepts().stream().anyMatch(c -> !NativeEntry.of(c).gender().isEmpty());
    if (gendered) {
      columns.add(Column.Fixed.GENDER);
    }
    used.forEach((language, s) -> s.forEach(x -> columns.add(new Column.Terms(language, x))));
    columns.addAll(List.of(Column.Fixed.CONTEXT, Column.Fixed.NOTE));
    return columns;
  }

  private static String name(Column column) {
    if (column instanceof Column.Terms terms) {
      String tag = terms.language().toLanguageTag();
      return terms.status() == Status.PREFERRED ? tag : tag + "." + terms.status().id();
    }
    return column.toString().toLowerCase(Locale.ROOT);
  }

  private static String cell(Concept concept, Column column, String note) {
    if (column instanceof Column.Terms terms) {
      return concept.terms().stream()
          .filter(term -> term.language().equals(terms.language()))
          .filter(term -> term.status() == terms.status())
          .map(CsvWriter::variant)
          .collect(Collectors.joining("; "));
    }
    return column instanceof Column.Fixed fixed ? cell(concept, fixed, note) : "";
  }

  private static String cell(Concept concept, Column.Fixed column, String note) {
    return switch (column) {
      case CONCEPT -> concept.id();
      case KIND -> concept.kind().id();
      case POS -> NativeEntry.of(concept).partOfSpeech();
      case CASE -> concept.casePolicy() == CasePolicy.AS_KIND ? "" : concept.casePolicy().id();
      case GENDER -> NativeEntry.of(concept).gender();
      case CONTEXT -> String.join("; ", NativeEntry.of(concept).context());
      case NOTE -> note;
      case UNKNOWN, UNNAMED -> "";
    };
  }

  private static String variant(Term term) {
    if (term.text().indexOf(';') >= 0) {
      throw new GlossaryException(
          term.defined(),
          "The term “%s” holds a “;”, which separates terms in a table. Rewrite it, or write YAML."
              .formatted(term.text()));
    }
    return term.text();
  }
}
