package dev.isogloss.report;

import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The folder from which a run was started, and the one that its reports begin at. Platforms match a
 * report with the files of a repository by their paths, so a path below that folder is written
 * relative to it, whatever the command line said.
 *
 * @param path absolute
 * @param top the folder that paths are relative to: the same, or the top of the repository
 */
public record WorkingFolder(Path path, Path top) {
  public WorkingFolder {
    path = path.toAbsolutePath().normalize();
    top = top.toAbsolutePath().normalize();
  }

  /** One to which paths are relative. */
  public WorkingFolder(Path path) {
    this(path, path);
  }

  /**
   * The path of a file with {@code /} between its parts; its name where it is not below the top.
   */
  public String relative(SourceText text) {
    try {
      Path file = path.resolve(text.id().path()).normalize();
      return file.startsWith(top) && !file.equals(top)
          ? SourceId.of(top.relativize(file)).path()
          : text.name();
    } catch (InvalidPathException e) {
      return text.name();
    }
  }
}
