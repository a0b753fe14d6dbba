package dev.isogloss.glossary.io.table;

import dev.isogloss.glossary.io.foreign.GivenColumns;
import dev.isogloss.glossary.io.foreign.Header;
import dev.isogloss.glossary.io.foreign.Meaning;

/**
 * A column of a table.
 *
 * @param name as the table has it; its number where it has none
 * @param known whether the name is one that columns have
 */
record TableColumn(String name, Header header, boolean known) {
  TableColumn with(Header changed) {
    return new TableColumn(name, changed, true);
  }

  boolean isRead() {
    return header.meaning() != Meaning.NOT_READ;
  }

  /** The column for messages: its name, and what it was read as. */
  String shown() {
    String read = GivenColumns.name(header);
    return read.equals(GivenColumns.NONE) ? name : name + " (" + read + ")";
  }
}
