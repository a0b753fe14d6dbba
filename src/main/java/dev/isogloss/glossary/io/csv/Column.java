package dev.isogloss.glossary.io.csv;

import dev.isogloss.finding.Status;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a column of a table holds. */
sealed interface Column {
  /** Columns that are the same in every table. */
  enum Fixed implements Column {
    CONCEPT,
    KIND,
    NOTE,
    POS,
    CASE,
    GENDER,
    ANIMACY,
    INDECLINABLE,
    CONTEXT,
    EXCEPT,
    ONLY,
    /** A column whose name was refused: its cells are passed over. */
    UNKNOWN,
    /** A column without a name: its cells are to be empty. */
    UNNAMED;

    private boolean hasName() {
      return this != UNKNOWN && this != UNNAMED;
    }

    /** The columns with a name, by that name. */
    static SortedMap<String, Fixed> byName() {
      SortedMap<String, Fixed> names = new TreeMap<>();
      for (Fixed column : values()) {
        if (column.hasName()) {
          names.put(column.id(), column);
        }
      }
      return names;
    }

    private String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The terms of one language with one status. */
  record Terms(Locale language, Status status) implements Column {}

  /** Forms of the preferred term of a language. */
  record Forms(Locale language) implements Column {
    /** The name behind a language tag and a dot. */
    static final String SUFFIX = "forms";
  }
}
