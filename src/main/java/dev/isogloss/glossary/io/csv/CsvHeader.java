package dev.isogloss.glossary.io.csv;

import dev.isogloss.csv.CsvCell;
import dev.isogloss.csv.CsvTable;
import dev.isogloss.finding.Status;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.language.LanguageTags;
import dev.isogloss.text.DidYouMean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the first row of a table, which names its columns. */
final class CsvHeader {
  private static final Map<String, Column.Fixed> FIXED = Column.Fixed.byName();

  /** What may follow a language tag and a dot. A tag alone is a column of preferred terms. */
  private static final Map<String, Status> SUFFIXES =
      Map.of(
          Status.KEEP.id(), Status.KEEP,
          Status.ADMITTED.id(), Status.ADMITTED,
          Status.DEPRECATED.id(), Status.DEPRECATED,
          Status.FORBIDDEN.id(), Status.FORBIDDEN);

  private final IssueLog log;

  private CsvHeader(IssueLog log) {
    this.log = log;
  }

  /** The columns, one for each cell; those that cannot be used are {@code UNKNOWN}. */
  static List<Column> read(CsvTable.Row row, IssueLog log) {
    return new CsvHeader(log).columns(row);
  }

  private List<Column> columns(CsvTable.Row row) {
    List<Column> columns = new ArrayList<>();
    Set<Column> seen = new HashSet<>();
    for (CsvCell cell : row.cells()) {
      Column column = cell.isBlank() ? Column.Fixed.UNNAMED : column(cell);
      if (isNamed(column) && !seen.add(column)) {
        log.add(
            cell.place(),
            Rule.REPEATED_COLUMN,
            "The column “%s” occurs twice. Put its variants into one, with “;” between them."
                .formatted(cell.trimmed()));
      }
      columns.add(column);
    }
    // A column that seems to be missing may be the one that has just been refused.
    if (!log.hasFatal()) {
      requireEnough(row, seen);
    }
    return columns;
  }

  /** Columns that are not read may be as many as they like. */
  private static boolean isNamed(Column column) {
    return column != Column.Fixed.UNNAMED && column != Column.Fixed.UNKNOWN;
  }

  private void requireEnough(CsvTable.Row row, Set<Column> columns) {
    if (!columns.contains(Column.Fixed.CONCEPT)) {
      log.add(
          row.span(),
          Rule.MISSING_CONCEPT,
          "The header has no column “concept”. Add one that gives each row an id of its own.");
    } else if (columns.stream().noneMatch(Column.Terms.class::isInstance)) {
      log.add(
          row.span(),
          Rule.NO_TERM,
          "The header names no language. Add a column for each, such as “en” and “ru”.");
    }
  }

  /** A name of ours, or a language tag with a status. */
  private Column column(CsvCell cell) {
    String name = cell.trimmed();
    Column.Fixed fixed = FIXED.get(name.toLowerCase(Locale.ROOT));
    if (fixed != null) {
      return fixed;
    }
    int dot = name.indexOf('.');
    String tag = dot < 0 ? name : name.substring(0, dot);
    String suffix = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    Status status = suffix.isEmpty() ? Status.PREFERRED : SUFFIXES.get(suffix);
    Optional<Locale> language = LanguageTags.parse(tag);
    if (status != null && language.isPresent()) {
      return new Column.Terms(language.get(), status);
    }
    if (language.isPresent() && suffix.equals(Column.Forms.SUFFIX)) {
      return new Column.Forms(language.get());
    }
    if (language.isEmpty() && isMeantAsTag(tag, suffix)) {
      log.add(
          cell.place(),
          Rule.INVALID_LANGUAGE,
          "“%s” is not a language tag. %s".formatted(tag, LanguageTags.REMEDY));
    } else {
      refuse(cell, language.map(l -> tag));
    }
    return Column.Fixed.UNKNOWN;
  }

  /** Whether a name looks like a tag that went wrong; the message explains tags then. */
  private static boolean isMeantAsTag(String tag, String suffix) {
    return SUFFIXES.containsKey(suffix)
        || suffix.equals(Column.Forms.SUFFIX)
        || tag.length() == 2
        || tag.indexOf('-') >= 0
        || tag.indexOf('_') >= 0;
  }

  private void refuse(CsvCell cell, Optional<String> tag) {
    List<String> known = new ArrayList<>(FIXED.keySet());
    tag.ifPresent(t -> SUFFIXES.keySet().forEach(suffix -> known.add(t + "." + suffix)));
    tag.ifPresent(t -> known.add(t + "." + Column.Forms.SUFFIX));
    String name = cell.trimmed();
    log.add(
        cell.place(),
        Rule.UNKNOWN_COLUMN,
        ("The column “%s” is unknown.%s Columns are named %s, or by a language tag, alone or with "
                + ".keep, .admitted, .deprecated, .forbidden or .forms behind it.")
            .formatted(name, DidYouMean.ask(name, known), String.join(", ", FIXED.keySet())));
  }
}
