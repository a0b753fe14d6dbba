package dev.isogloss.glossary.io.table;

import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.ColumnNames;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.glossary.io.Understanding;
import dev.isogloss.glossary.io.foreign.ForeignConcepts;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The glossary of a file whose entries are records and tables. */
public final class RecordGlossary {
  private final SourceText source;
  private final IssueLog log;
  private final ColumnNames said;
  private final ForeignConcepts concepts;
  private final List<String> parts = new ArrayList<>();
  private String languages = "";

  /**
   * A glossary without entries.
   *
   * @param said the languages of source and translation, if somebody says them
   */
  public RecordGlossary(SourceText source, IssueLog log, ColumnNames said) {
    this.source = source;
    this.log = log;
    this.said = said;
    this.concepts = new ForeignConcepts(log);
  }

  /** Adds records; none are nothing. */
  public void add(Records records, String what) {
    if (records.isEmpty()) {
      return;
    }
    TableReader reader = TableReader.of(records, said, source.name());
    Optional<String> fault = reader.read(concepts);
    fault.ifPresent(f -> log.add(records.rows().get(0).span(), Rule.INVALID_LANGUAGE, NO_LANGUAGE));
    add(what, reader);
  }

  private static final String NO_LANGUAGE =
      "The languages of the terms cannot be told. Say them: --columns en,ru for source and"
          + " translation.";

  private void add(String what, TableReader reader) {
    parts.add(what + " (" + reader.languages().replace(",", " → ") + ")");
    languages = languages.isEmpty() ? reader.languages() : languages;
  }

  /** Adds a table; one that cannot be understood is something else. */
  public void add(TableReader table) {
    if (table.isGlossary() && table.read(concepts).isEmpty()) {
      parts.add("a table with the columns " + table.shown());
      languages = languages.isEmpty() ? table.languages() : languages;
    }
  }

  /**
   * The glossary.
   *
   * @param remedy what to do where there is no entry
   */
  public ParsedGlossary parsed(String remedy) {
    Glossary glossary = new Glossary(concepts.concepts());
    if (glossary.concepts().isEmpty() && !log.hasFatal()) {
      log.add(new Span(0, Math.min(1, source.length())), Rule.NO_ENTRIES, remedy);
    }
    String what = String.join(", ", parts.stream().distinct().toList());
    return new ParsedGlossary(glossary, log.issues(), new Understanding(what, languages));
  }
}
