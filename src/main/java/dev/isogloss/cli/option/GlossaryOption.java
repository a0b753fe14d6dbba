package dev.isogloss.cli.option;

import dev.isogloss.glossary.io.ColumnNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The glossaries of a command. */
public final class GlossaryOption {
  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description =
          "A glossary: a table, workbook, TBX, YAML, JSON or Markdown. May be given several times.")
  private List<Path> files = new ArrayList<>();

  @Mixin private ColumnsOption columns = new ColumnsOption();

  /** What the columns of the files are, as far as somebody says it. */
  public ColumnNames columns() {
    return columns.names();
  }

  /** The files, in their order. */
  public List<Path> files() {
    return List.copyOf(files);
  }
}
