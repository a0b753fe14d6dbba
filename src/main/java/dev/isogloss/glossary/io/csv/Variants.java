package dev.isogloss.glossary.io.csv;

import dev.isogloss.csv.CsvCell;
import dev.isogloss.glossary.io.GlossaryIssue;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.text.Spaces;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits a cell into the renderings that it lists, with {@code ;} between them. */
final class Variants {
  private static final char SEPARATOR = ';';

  /**
   * One rendering.
   *
   * @param span where it is in the file
   */
  record Variant(String text, Span span) {}

  private final CsvCell cell;
  private final IssueLog log;
  private final List<Variant> found = new ArrayList<>();

  private Variants(CsvCell cell, IssueLog log) {
    this.cell = cell;
    this.log = log;
  }

  /** The renderings in a cell; reports empty ones and white space that does not belong. */
  static List<Variant> split(CsvCell cell, IssueLog log) {
    if (cell.isBlank()) {
      return List.of();
    }
    Variants variants = new Variants(cell, log);
    String text = cell.text();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == SEPARATOR) {
        variants.add(new Span(from, i));
        from = i + 1;
      }
    }
    return variants.found;
  }

  private void add(Span piece) {
    Span content = Spaces.trim(cell.text(), piece);
    if (content.isEmpty()) {
      log.add(
          cell.map().toSource(piece),
          GlossaryIssue.Rule.EMPTY_VARIANT,
          "A variant is empty. Remove the needless “;”.");
      return;
    }
    tellOfSpaces(piece, content);
    String text = Spaces.normalize(content.of(cell.text()));
    found.add(new Variant(text, cell.map().toSource(content)));
  }

  private void tellOfSpaces(Span piece, Span content) {
    Span before = new Span(piece.start(), content.start());
    Span behind = new Span(content.end(), piece.end());
    if (!before.isEmpty() && !separates(before)) {
      stray(before, "before");
    }
    Spaces.stray(content.of(cell.text())).ifPresent(at -> stray(at.shift(content.start()), "in"));
    if (!behind.isEmpty()) {
      stray(behind, "behind");
    }
  }

  /** One space or a line break behind a semicolon is no mistake. */
  private boolean separates(Span before) {
    String spaces = before.of(cell.text());
    return before.start() > 0 && (spaces.equals(" ") || spaces.contains("\n"));
  }

  private void stray(Span spaces, String where) {
    log.add(
        cell.map().toSource(spaces),
        GlossaryIssue.Rule.STRAY_SPACE,
        "Stray white space " + where + " a term. Leave one plain space between words only.");
  }
}
