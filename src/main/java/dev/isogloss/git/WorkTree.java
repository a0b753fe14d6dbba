package dev.isogloss.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A checkout of a repository: its own, a linked one, or that of a submodule.
 *
 * @param root its top folder, absolute
 * @param gitDir what Git keeps of this checkout, such as its index
 * @param commonDir what it keeps for all checkouts of the repository, such as its configuration
 */
public record WorkTree(Path root, Path gitDir, Path commonDir) {
  private static final String LINK = "gitdir: ";

  /** The checkout that a folder is in; empty if it is in none. */
  public static Optional<WorkTree> around(Path folder) {
    Path at = folder.toAbsolutePath().normalize();
    while (at != null) {
      Optional<WorkTree> found = at(at);
      if (found.isPresent()) {
        return found;
      }
      at = at.getParent();
    }
    return Optional.empty();
  }

  /** The checkout whose top a folder is. */
  static Optional<WorkTree> at(Path folder) {
    Path git = folder.resolve(".git");
    Path gitDir = Files.isRegularFile(git) ? linked(folder, git) : git;
    return gitDir != null && Files.exists(gitDir.resolve("HEAD"))
        ? Optional.of(new WorkTree(folder, gitDir, commonDir(gitDir)))
        : Optional.empty();
  }

  /** A file in place of the folder says where that is. */
  private static @Nullable Path linked(Path folder, Path file) {
    String text = text(file);
    return text.startsWith(LINK)
        ? folder.resolve(text.substring(LINK.length()).strip()).normalize()
        : null;
  }

  private static Path commonDir(Path gitDir) {
    Path file = gitDir.resolve("commondir");
    return Files.exists(file) ? gitDir.resolve(text(file).strip()).normalize() : gitDir;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException | java.io.UncheckedIOException e) {
      return "";
    }
  }
}
