package dev.isogloss.document.file;

import java.nio.file.Path;

/** What a search leaves out of the folders that it walks. Safe for use by several threads. */
@FunctionalInterface
public interface Pruning {
  /** Leaves nothing out. */
  Pruning NONE = (path, folder) -> false;

  /**
   * Whether a file, or a folder with all that is in it, is left out. The folders above it are not
   * looked at: a search asks for each of them before it goes in.
   *
   * @param folder whether the path is a folder
   */
  boolean leavesOut(Path path, boolean folder);

  /** Leaves out what either of the two leaves out. */
  default Pruning or(Pruning other) {
    return (path, folder) -> leavesOut(path, folder) || other.leavesOut(path, folder);
  }
}
