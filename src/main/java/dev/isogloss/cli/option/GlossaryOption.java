package dev.isogloss.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The glossaries of a command. */
public final class GlossaryOption {
  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description = "A glossary: CSV, TSV, TBX, YAML or JSON. May be given several times.")
  private List<Path> files = new ArrayList<>();

  /** The files, in their order. */
  public List<Path> files() {
    return List.copyOf(files);
  }
}
