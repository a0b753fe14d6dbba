package dev.isogloss.report;

import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The folder from which a run was started. Platforms match a report with the files of a repository
 * by their paths, so a path below this folder is written relative to it, whatever the command line
 * said.
 *
 * @param path absolute
 */
public record WorkingFolder(Path path) {
  public WorkingFolder {
    path = path.toAbsolutePath().normalize();
  }

  /** The path of a file with {@code /} between its parts; its name where it is not below. */
  public String relative(SourceText text) {
    try {
      Path file = path.resolve(text.id().path()).normalize();
      return file.startsWith(path) && !file.equals(path)
          ? SourceId.of(path.relativize(file)).path()
          : text.name();
    } catch (InvalidPathException e) {
      return text.name();
    }
  }
}
