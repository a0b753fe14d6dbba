package dev.isogloss.glossary.io.csv;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.GivenForm;
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
    addWhereFilled(Column.Fixed.GENDER, glossary, columns);
    addWhereFilled(Column.Fixed.ANIMACY, glossary, columns);
    addWhereFilled(Column.Fixed.INDECLINABLE, glossary, columns);
    for (Map.Entry<Locale, Set<Status>> language : used.entrySet()) {
      language.getValue().forEach(x -> columns.add(new Column.Terms(language.getKey(), x)));
      addWhereFilled(new Column.Forms(language.getKey()), glossary, columns);
    }
    columns.add(Column.Fixed.CONTEXT);
    addWhereFilled(Column.Fixed.EXCEPT, glossary, columns);
    addWhereFilled(Column.Fixed.ONLY, glossary, columns);
    columns.add(Column.Fixed.NOTE);
    return columns;
  }

  private static void addWhereFilled(Column column, Glossary glossary, List<Column> columns) {
    if (glossary.concepts().stream().anyMatch(c -> !cell(c, column, "").isEmpty())) {
      columns.add(column);
    }
  }

  private static String name(Column column) {
    if (column instanceof Column.Terms terms) {
      String tag = terms.language().toLanguageTag();
      return terms.status() == Status.PREFERRED ? tag : tag + "." + terms.status().id();
    }
    if (column instanceof Column.Forms forms) {
      return forms.language().toLanguageTag() + "." + Column.Forms.SUFFIX;
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
    if (column instanceof Column.Forms forms) {
      return NativeEntry.of(concept)
          .forms()
          .getOrDefault(forms.language().toLanguageTag(), List.of())
          .stream()
          .map(GivenForm::written)
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
      case ANIMACY -> NativeEntry.of(concept).animacy();
      case INDECLINABLE -> NativeEntry.of(concept).indeclinable() ? "yes" : "";
      case CONTEXT -> String.join("; ", NativeEntry.of(concept).use().context());
      case EXCEPT -> String.join("; ", NativeEntry.of(concept).use().except());
      case ONLY -> String.join("; ", NativeEntry.of(concept).use().only());
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
