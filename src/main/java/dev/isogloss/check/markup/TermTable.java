package dev.isogloss.check.markup;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.language.Conventions;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The cells of tables that give an original: short ones in another script than the language's, with
 * their translation in the same row, in a column that has such a cell in another row too.
 */
final class TermTable {
  private static final int MOST_WORDS = 8;
  private static final int FEWEST_ROWS = 2;
  private static final String ENDS = ".!?…";

  private final Context context;
  private final Set<Segment> originals = Collections.newSetFromMap(new IdentityHashMap<>());

  private TermTable(Context context) {
    this.context = context;
  }

  /** The originals in all tables of the document. */
  static Set<Segment> originals(Context context) {
    TermTable tables = new TermTable(context);
    List<List<Segment>> rows = new ArrayList<>();
    int line = -1;
    for (Segment segment : context.document().segments()) {
      int own = segment.role() == Role.TABLE_CELL ? tables.line(segment) : -1;
      if (own < 0) {
        tables.add(rows);
        rows = new ArrayList<>();
      } else if (own != line) {
        rows.add(new ArrayList<>());
      }
      line = own;
      if (own >= 0) {
        rows.get(rows.size() - 1).add(segment);
      }
    }
    tables.add(rows);
    return tables.originals;
  }

  private int line(Segment cell) {
    return context.document().locate(cell, Span.of(0, 0)).start().line();
  }

  private void add(List<List<Segment>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < columns; i++) {
      int at = i;
      List<Segment> found =
          rows.stream()
              .filter(row -> row.size() > at && isOriginal(row.get(at)))
              .filter(row -> row.stream().anyMatch(this::isTranslated))
              .map(row -> row.get(at))
              .toList();
      if (found.size() >= FEWEST_ROWS) {
        originals.addAll(found);
      }
    }
  }

  private boolean isOriginal(Segment cell) {
    String text = cell.text().strip();
    return !text.isEmpty()
        && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
        && text.split("\\s+", -1).length <= MOST_WORDS
        && text.codePoints().anyMatch(Character::isLetter)
        && text.codePoints().noneMatch(conventions(cell)::isOwnLetter);
  }

  private boolean isTranslated(Segment cell) {
    return cell.text().codePoints().anyMatch(conventions(cell)::isOwnLetter)
        && conventions(cell).writes(cell.text());
  }

  private Conventions conventions(Segment cell) {
    return context.language(cell).conventions();
  }
}
