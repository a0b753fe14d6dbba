package dev.isogloss.project.tree;

import dev.isogloss.git.WorkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How far a run may write: within the folders that it names or the files that it names are in,
 * their repositories, and the folder of the configuration. A link may lead further.
 */
public final class TreeBorder {
  private final List<Path> tops = new ArrayList<>();

  /**
   * @param paths that a run names
   * @param folder of the configuration
   */
  public TreeBorder(List<Path> paths, Path folder) {
    add(folder);
    for (Path path : paths) {
      Path absolute = path.toAbsolutePath().normalize();
      add(
          Files.isDirectory(absolute)
              ? absolute
              : Objects.requireNonNullElse(absolute.getParent(), absolute));
    }
  }

  private void add(Path folder) {
    tops.add(real(folder));
    WorkTree.around(real(folder)).ifPresent(tree -> tops.add(real(tree.root())));
  }

  /** Whether a file is within, wherever links lead. */
  public boolean holds(Path file) {
    Path target = real(file);
    return tops.stream().anyMatch(target::startsWith);
  }

  /** Where a path leads to. */
  public static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
