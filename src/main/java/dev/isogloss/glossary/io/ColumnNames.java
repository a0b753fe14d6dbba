package dev.isogloss.glossary.io;

import java.util.Arrays;
import java.util.List;

/**
 * What somebody says the columns of a table are, in their order; empty where nobody does.
 *
 * @param names those of the native format; {@code -} is a column that is not read
 */
public record ColumnNames(List<String> names) {
  /** Nobody says anything: the file is looked at. */
  public static final ColumnNames NONE = new ColumnNames(List.of());

  public ColumnNames {
    names = List.copyOf(names);
  }

  /** The names in a text with commas between them. */
  public static ColumnNames of(String written) {
    return written.isBlank()
        ? NONE
        : new ColumnNames(Arrays.stream(written.split(",", -1)).map(String::strip).toList());
  }

  /** Whether nobody says anything. */
  public boolean isEmpty() {
    return names.isEmpty();
  }
}
