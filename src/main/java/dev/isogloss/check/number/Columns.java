package dev.isogloss.check.number;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a document's tables. A row is what is in one line; a table whose rows differ in
 * length, or that has one cell a line, is taken for one column.
 */
final class Columns {
  private final Map<Segment, List<Segment>> columns = new IdentityHashMap<>();
  private final Set<Segment> tops = Collections.newSetFromMap(new IdentityHashMap<>());

  private Columns() {}

  static Columns of(Context context) {
    Columns columns = new Columns();
    List<List<Segment>> rows = new ArrayList<>();
    int line = -1;
    for (Segment segment : context.document().segments()) {
      if (segment.role() != Role.TABLE_CELL) {
        columns.add(rows);
        rows = new ArrayList<>();
        line = -1;
      } else {
        int own = context.document().locate(segment, Span.of(0, 0)).start().line();
        if (own != line) {
          rows.add(new ArrayList<>());
          line = own;
        }
        rows.get(rows.size() - 1).add(segment);
      }
    }
    columns.add(rows);
    return columns;
  }

  /** The cells of the column in which a cell is; none for what is no cell. */
  List<Segment> of(Segment cell) {
    return columns.getOrDefault(cell, List.of());
  }

  /** Whether a cell is in the first row of several. */
  boolean isTop(Segment cell) {
    return tops.contains(cell);
  }

  private void add(List<List<Segment>> rows) {
    if (rows.size() > 1) {
      tops.addAll(rows.get(0));
    }
    boolean even = rows.stream().map(List::size).distinct().count() == 1;
    if (!even) {
      List<Segment> all = rows.stream().flatMap(List::stream).toList();
      all.forEach(cell -> columns.put(cell, all));
      return;
    }
    for (int i = 0; i < rows.get(0).size(); i++) {
      int at = i;
      List<Segment> column = rows.stream().map(r -> r.get(at)).toList();
      column.forEach(cell -> columns.put(cell, column));
    }
  }
}
