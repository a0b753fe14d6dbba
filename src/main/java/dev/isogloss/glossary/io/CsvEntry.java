package dev.isogloss.glossary.io;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.language.Morph;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one row of a table as a concept. */
final class CsvEntry {
  private final CsvTable.Row row;
  private final IssueLog log;
  private final List<Term> terms = new ArrayList<>();
  private @Nullable Cell id;
  private Concept.Kind kind = Concept.Kind.TERM;
  private CasePolicy casePolicy = CasePolicy.AS_KIND;
  private Morph.@Nullable Pos partOfSpeech;
  private Morph.@Nullable Gender gender;
  private List<String> context = List.of();
  private String note = "";

  private CsvEntry(CsvTable.Row row, IssueLog log) {
    this.row = row;
    this.log = log;
  }

  /** The concept of a row; empty, with the reason in the log, where the row cannot be used. */
  static Optional<Concept> read(CsvTable.Row row, List<Column> columns, IssueLog log) {
    IssueLog own = log.fresh();
    Optional<Concept> concept = new CsvEntry(row, own).read(columns);
    log.addAll(own);
    return own.hasFatal() ? Optional.empty() : concept;
  }

  private Optional<Concept> read(List<Column> columns) {
    if (QuoteFaults.tell(row, log)) {
      return Optional.empty();
    }
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (cell.isBlank()) {
        continue;
      }
      if (i >= columns.size()) {
        tooMany(cell, columns.size());
        break;
      }
      take(columns.get(i), cell);
    }
    if (id == null) {
      log.add(
          row.span(), Rule.MISSING_CONCEPT, "The row has no concept id. Write one into “concept”.");
      return Optional.empty();
    }
    if (terms.isEmpty()) {
      log.add(
          id.place(),
          Rule.NO_TERM,
          "The concept “%s” has no term. Write one in at least one language, or remove the row."
              .formatted(id.trimmed()));
      return Optional.empty();
    }
    return Optional.of(concept(id));
  }

  private Concept concept(Cell id) {
    List<Term> complete =
        terms.stream()
            .map(term -> term.withPartOfSpeech(partOfSpeech).withGender(gender))
            .map(term -> term.status() == Status.DEPRECATED ? term.withContext(context) : term)
            .toList();
    return new Concept(id.trimmed(), kind, casePolicy, complete, note, log.locate(id.place()));
  }

  private void take(Column column, Cell cell) {
    if (column instanceof Column.Terms of) {
      for (Variants.Variant variant : Variants.split(cell, log)) {
        terms.add(term(variant, of));
      }
    } else if (column instanceof Column.Fixed fixed) {
      take(fixed, cell);
    }
  }

  private void take(Column.Fixed column, Cell cell) {
    switch (column) {
      case CONCEPT -> id = withoutStraySpace(cell);
      case KIND -> kind = choose(Choices.KIND, cell).orElse(kind);
      case CASE -> casePolicy = choose(Choices.CASE, cell).orElse(casePolicy);
      case POS -> partOfSpeech = choose(Choices.PART_OF_SPEECH, cell).orElse(null);
      case GENDER -> gender = choose(Choices.GENDER, cell).orElse(null);
      case CONTEXT ->
          context = Variants.split(cell, log).stream().map(Variants.Variant::text).toList();
      case NOTE -> note = cell.trimmed();
      case UNNAMED ->
          log.add(
              cell.place(),
              Rule.UNKNOWN_COLUMN,
              "The cell stands in a column without a name. Name the column, or empty the cell.");
      case UNKNOWN -> {}
    }
  }

  private Term term(Variants.Variant variant, Column.Terms of) {
    return new Term(
        variant.text(),
        of.language(),
        of.status(),
        null,
        null,
        List.of(),
        log.locate(variant.span()));
  }

  private <T> Optional<T> choose(Choices<T> choices, Cell cell) {
    String written = withoutStraySpace(cell).trimmed();
    Optional<T> chosen = choices.find(written);
    if (chosen.isEmpty()) {
      log.add(cell.place(), Rule.INVALID_VALUE, choices.refuse(written));
    }
    return chosen;
  }

  private Cell withoutStraySpace(Cell cell) {
    Span content = cell.content();
    if (content.length() < cell.text().length()) {
      log.add(
          cell.span(),
          Rule.STRAY_SPACE,
          "White space stands around “%s”. Remove it.".formatted(cell.trimmed()));
    }
    return cell;
  }

  private void tooMany(Cell cell, int columns) {
    log.add(
        cell.place(),
        Rule.TOO_MANY_CELLS,
        String.format(
            Locale.ROOT,
            "The row has %d cells, the header names %d. Put a cell that holds a comma, a tab or a "
                + "line break in double quotation marks.",
            row.cells().size(),
            columns));
  }
}
