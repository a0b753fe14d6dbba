package dev.isogloss.glossary.io.csv;

import dev.isogloss.csv.CsvCell;
import dev.isogloss.csv.CsvTable;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.GivenForm;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.EntryDraft;
import dev.isogloss.glossary.io.EntryDraft.Feature;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one row of a table as a concept. */
final class CsvEntry {
  private final CsvTable.Row row;
  private final IssueLog log;
  private final EntryDraft draft = new EntryDraft();
  private @Nullable CsvCell id;

  /** The last cell with context or exceptions. */
  private @Nullable CsvCell context;

  private CsvEntry(CsvTable.Row row, IssueLog log) {
    this.row = row;
    this.log = log;
  }

  /** The concept of a row; empty, with the reason in the log, where the row cannot be used. */
  static Optional<Concept> read(CsvTable.Row row, List<Column> columns, IssueLog log) {
    // A log of its own, so that faults of other rows do not refuse this one.
    IssueLog own = log.fresh();
    Optional<Concept> concept = new CsvEntry(row, own).read(columns);
    log.addAll(own);
    return own.hasFatal() ? Optional.empty() : concept;
  }

  /** A blank cell says nothing, whatever its column. */
  private Optional<Concept> read(List<Column> columns) {
    // An open quotation mark has swallowed the cells behind it: they mean nothing.
    if (QuoteFaults.tell(row, log)) {
      return Optional.empty();
    }
    for (int i = 0; i < row.cells().size(); i++) {
      CsvCell cell = row.cells().get(i);
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
    if (draft.terms().isEmpty()) {
      log.add(
          id.place(),
          Rule.NO_TERM,
          "The concept “%s” has no term. Write one in at least one language, or remove the row."
              .formatted(id.trimmed()));
      return Optional.empty();
    }
    Span deciding = context == null ? id.place() : context.place();
    draft.idleContext().ifPresent(idle -> log.add(deciding, Rule.IDLE_CONTEXT, idle));
    return Optional.of(draft.concept(id.trimmed(), log.locate(id.place())));
  }

  private void take(Column column, CsvCell cell) {
    if (column instanceof Column.Terms of) {
      for (Variants.Variant variant : Variants.split(cell, log)) {
        draft.terms().add(term(variant, of));
      }
    } else if (column instanceof Column.Forms of) {
      Variants.split(cell, log).forEach(variant -> take(of, variant));
    } else if (column instanceof Column.Fixed fixed) {
      take(fixed, cell);
    }
  }

  private void take(Column.Forms of, Variants.Variant written) {
    GivenForm.parse(written.text())
        .ifPresentOrElse(
            form -> draft.takeForm(of.language(), form),
            () ->
                log.add(
                    written.span(),
                    Rule.INVALID_VALUE,
                    "“%s” is not a form. %s".formatted(written.text(), GivenForm.SYNTAX)));
  }

  private void take(Column.Fixed column, CsvCell cell) {
    switch (column) {
      case CONCEPT -> id = withoutStraySpace(cell);
      case KIND -> choose(Feature.KIND, cell);
      case CASE -> choose(Feature.CASE, cell);
      case POS -> choose(Feature.POS, cell);
      case GENDER -> choose(Feature.GENDER, cell);
      case ANIMACY -> choose(Feature.ANIMACY, cell);
      case INDECLINABLE -> choose(Feature.INDECLINABLE, cell);
      case CONTEXT -> draft.takeContext(deciding(cell));
      case EXCEPT -> draft.takeExcept(deciding(cell));
      case ONLY -> draft.takeOnly(texts(cell));
      case NOTE -> draft.takeNote(cell.trimmed());
      case UNNAMED ->
          log.add(
              cell.place(),
              Rule.UNKNOWN_COLUMN,
              "The cell is in a column without a name. Name the column, or empty the cell.");
      // The header has been refused for it.
      case UNKNOWN -> {}
    }
  }

  private List<String> deciding(CsvCell cell) {
    context = cell;
    return texts(cell);
  }

  private List<String> texts(CsvCell cell) {
    return Variants.split(cell, log).stream().map(Variants.Variant::text).toList();
  }

  /** What the row says of all its terms is added when it is complete. */
  private Term term(Variants.Variant variant, Column.Terms of) {
    return Term.of(variant.text(), of.language(), of.status(), log.locate(variant.span()));
  }

  private void choose(Feature feature, CsvCell cell) {
    draft
        .take(feature, withoutStraySpace(cell).trimmed())
        .ifPresent(refusal -> log.add(cell.place(), Rule.INVALID_VALUE, refusal));
  }

  /** The same cell; white space around its content is reported. */
  private CsvCell withoutStraySpace(CsvCell cell) {
    Span content = cell.content();
    if (content.length() < cell.text().length()) {
      log.add(
          cell.span(),
          Rule.STRAY_SPACE,
          "White space around “%s”. Remove it.".formatted(cell.trimmed()));
    }
    return cell;
  }

  private void tooMany(CsvCell cell, int columns) {
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
