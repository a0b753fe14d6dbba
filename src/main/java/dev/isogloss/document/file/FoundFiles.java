package dev.isogloss.document.file;

import java.nio.file.Path;
import java.util.List;

/**
 * What the paths of a command line stand for.
 *
 * @param files each file once, sorted by name
 * @param problems paths that lead nowhere, sorted by name
 */
public record FoundFiles(List<FoundFile> files, List<UnreadableFileException> problems) {
  public FoundFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /**
   * A file to check.
   *
   * @param name the path as reports print it, with {@code /} between its parts
   */
  public record FoundFile(Path path, String name) {}
}
