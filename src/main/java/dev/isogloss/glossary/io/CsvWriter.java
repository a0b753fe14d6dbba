package dev.isogloss.glossary.io;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.Term;
import dev.isogloss.language.Morph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a glossary as the table that {@link CsvFormat} reads, with LF at the end of lines. A table
 * knows parts of speech and context words by the row: where the terms of a concept differ in their
 * part of speech it is left out.
 */
public final class CsvWriter {
  private final Glossary glossary;
  private final List<Column> columns;

  private CsvWriter(Glossary glossary) {
    this.glossary = glossary;
    this.columns = columns(glossary);
  }

  /**
   * @throws GlossaryException for a term that holds a semicolon, which a table cannot tell
   */
  public static void write(Glossary glossary, Appendable out) throws IOException {
    new CsvWriter(glossary).write(out);
  }

  private void write(Appendable out) throws IOException {
    CSVPrinter printer =
        new CSVPrinter(out, CSVFormat.Builder.create().setRecordSeparator("\n").get());
    printer.printRecord(columns.stream().map(CsvWriter::name).toList());
    for (Concept concept : glossary.concepts()) {
      printer.printRecord(columns.stream().map(column -> cell(concept, column)).toList());
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

  private static String cell(Concept concept, Column column) {
    if (column instanceof Column.Terms terms) {
      return concept.terms().stream()
          .filter(term -> term.language().equals(terms.language()))
          .filter(term -> term.status() == terms.status())
          .map(CsvWriter::variant)
          .collect(Collectors.joining("; "));
    }
    return column instanceof Column.Fixed fixed ? cell(concept, fixed) : "";
  }

  private static String cell(Concept concept, Column.Fixed column) {
    return switch (column) {
      case CONCEPT -> concept.id();
      case KIND -> concept.kind().id();
      case POS -> partOfSpeech(concept);
      case CASE -> concept.casePolicy() == CasePolicy.AS_KIND ? "" : concept.casePolicy().id();
      case CONTEXT ->
          concept.terms().stream()
              .flatMap(term -> term.context().stream())
              .distinct()
              .collect(Collectors.joining("; "));
      case NOTE -> concept.note();
      case UNKNOWN, UNNAMED -> "";
    };
  }

  private static String partOfSpeech(Concept concept) {
    Set<String> told =
        concept.terms().stream()
            .flatMap(term -> Stream.ofNullable(term.partOfSpeech()))
            .map(Morph.Pos::name)
            .collect(Collectors.toSet());
    return told.size() == 1 ? told.iterator().next().toLowerCase(Locale.ROOT) : "";
  }

  private static String variant(Term term) {
    if (term.text().indexOf(';') >= 0) {
      throw new GlossaryException(
          term.defined(),
          "The term “%s” holds a “;”, which separates terms in a table. Rewrite it, or keep TBX."
              .formatted(term.text()));
    }
    return term.text();
  }
}
