package dev.isogloss.report;

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

  /**
   * The path of a file with {@code /} between its parts.
   *
   * @param name the path as the command line gave it
   */
  public String relative(String name) {
    try {
      Path file = path.resolve(name).normalize();
      return file.startsWith(path) && !file.equals(path)
          ? path.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/")
          : name;
    } catch (InvalidPathException e) {
      return name;
    }
  }
}
