package dev.isogloss.cli.print;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.GlossaryWriter;
import dev.isogloss.project.ProjectException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A glossary file that a command writes.
 *
 * @param file standard output if null
 */
public record GlossaryFile(GlossaryWriter writer, @Nullable Path file) {
  private static final String DEFAULT = "glossary.yml";

  /**
   * The file of an option, its format by its ending; YAML to standard output without one.
   *
   * @throws ProjectException if no format has such an ending, or the file's folder does not exist
   */
  public static GlossaryFile of(@Nullable Path file) {
    GlossaryWriter writer =
        GlossaryWriter.of(file == null ? DEFAULT : file.toString())
            .orElseThrow(
                () ->
                    new ProjectException(
                        "No glossary is written to a file like "
                            + file
                            + ". Let its name end in .yml, .json, .csv, .tsv or .tbx."));
    if (file != null) {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        throw new ProjectException(
            "The glossary cannot be written to " + file + ": its folder does not exist. Make it.");
      }
    }
    return new GlossaryFile(writer, file);
  }

  /**
   * @throws ProjectException if the file cannot be written
   */
  public void write(
      Glossary glossary, Function<Concept, List<String>> remarks, PrintWriter standard) {
    try {
      if (file == null) {
        writer.write(glossary, remarks, Console.data(standard));
        standard.flush();
      } else {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
          writer.write(glossary, remarks, out);
        }
      }
    } catch (IOException e) {
      throw new ProjectException(
          "The glossary cannot be written to "
              + (file == null ? "standard output" : file)
              + ": "
              + e.getMessage()
              + ". Check the folder and its permissions.");
    }
  }
}
