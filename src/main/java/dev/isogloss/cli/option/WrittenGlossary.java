package dev.isogloss.cli.option;

import dev.isogloss.cli.print.GlossaryFile;
import dev.isogloss.project.ProjectException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes a glossary. */
public final class WrittenGlossary {
  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Where the glossary goes: .yml, .json, .csv, .tsv or .tbx. Default: YAML to standard output.")
  private @Nullable Path file;

  /**
   * The file, its format by its ending.
   *
   * @throws ProjectException if no format has such an ending, or its folder does not exist
   */
  public GlossaryFile file() {
    return GlossaryFile.of(file);
  }

  /** Whether it is TBX, which has no place for some things. */
  public boolean isTbx() {
    return file != null && file.toString().toLowerCase(Locale.ROOT).endsWith(".tbx");
  }
}
