package dev.isogloss.cli.option;

import dev.isogloss.glossary.io.ColumnNames;
import picocli.CommandLine.Option;

/** What the columns of glossaries are. */
public final class ColumnsOption {
  @Option(
      names = "--columns",
      paramLabel = "NAMES",
      description =
          "What the columns of the glossary are, in order: en,ru.forbidden,note; - is not read."
              + " For a table that has no column concept.")
  private String columns = "";

  /** The names; none where nobody says anything. */
  public ColumnNames names() {
    return ColumnNames.of(columns);
  }
}
