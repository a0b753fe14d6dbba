package dev.isogloss.glossary.io.table;

import dev.isogloss.csv.CsvCell;
import dev.isogloss.csv.CsvTable.Row;
import dev.isogloss.text.OffsetMap;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Entries with named fields, as rows of a table. */
public final class Records {
  /** The columns of pairs. */
  public static final String SOURCE = "source";

  /** The translation of a pair. */
  public static final String TARGET = "target";

  /** What is wrong as a translation. */
  public static final String WRONG = "avoid";

  /** Whether the term stays as it is. */
  public static final String KEEP = "keep";

  /** What people should know. */
  public static final String NOTE = "note";

  private final Set<String> names = new LinkedHashSet<>();
  private final List<Map<String, CsvCell>> records = new ArrayList<>();

  /** Adds an entry; an empty one is nothing. */
  public void add(Map<String, CsvCell> record) {
    if (!record.isEmpty()) {
      names.addAll(record.keySet());
      records.add(new LinkedHashMap<>(record));
    }
  }

  /** Whether there is no entry. */
  public boolean isEmpty() {
    return records.isEmpty();
  }

  /** The names of the columns, in the order of their first use. */
  List<String> names() {
    List<String> ordered = new ArrayList<>(names);
    if (ordered.remove(SOURCE)) {
      ordered.add(0, SOURCE);
    }
    // The translation that is right is told before those that are wrong.
    if (ordered.remove(TARGET)) {
      ordered.add(ordered.indexOf(SOURCE) + 1, TARGET);
    }
    return ordered;
  }

  /** The entries in the order of the columns. */
  List<Row> rows() {
    return records.stream().map(this::row).toList();
  }

  private Row row(Map<String, CsvCell> record) {
    Span at = record.values().stream().map(CsvCell::span).reduce(Span::cover).orElseThrow();
    CsvCell nothing = cell("", new Span(at.start(), at.start()));
    return new Row(names().stream().map(n -> record.getOrDefault(n, nothing)).toList());
  }

  /**
   * A cell for a text that is somewhere in the file.
   *
   * @param at where; the text may be written otherwise there
   */
  public static CsvCell cell(String text, Span at) {
    OffsetMap map =
        text.length() == at.length()
            ? OffsetMap.identity(at.start(), at.length())
            : new OffsetMap.Builder().replaced(at, text.length()).build();
    return new CsvCell(text, map, at, CsvCell.Fault.NONE);
  }

  /** One cell of several, which lists them. */
  public static CsvCell list(List<CsvCell> cells) {
    if (cells.size() == 1) {
      return cells.get(0);
    }
    String text = cells.stream().map(CsvCell::trimmed).collect(Collectors.joining("; "));
    return cell(text, cells.stream().map(CsvCell::span).reduce(Span::cover).orElseThrow());
  }
}
