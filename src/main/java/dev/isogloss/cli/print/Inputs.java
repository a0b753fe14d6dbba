package dev.isogloss.cli.print;

import dev.isogloss.project.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files that a run reads, over which it must not write. */
public final class Inputs {
  private final Set<Path> files = new HashSet<>();

  /**
   * @param files in any order
   */
  public Inputs(Collection<Path> files) {
    files.forEach(this::add);
  }

  /** Adds one more, if there is one. */
  public Inputs add(@Nullable Path file) {
    if (file != null) {
      files.add(file.toAbsolutePath().normalize());
    }
    return this;
  }

  /**
   * Makes sure that a file is none of them, whatever links lead to it.
   *
   * @param what is written, with its article, for the message
   * @throws ProjectException if it is
   */
  public void refuse(@Nullable Path output, String what) {
    if (output != null && isRead(output)) {
      throw new ProjectException(
          "%s cannot be written to %s: this run reads the file. Name another one."
              .formatted(what, output));
    }
  }

  private boolean isRead(Path output) {
    return files.contains(output.toAbsolutePath().normalize())
        || Files.exists(output) && files.stream().anyMatch(file -> isSame(file, output));
  }

  private static boolean isSame(Path file, Path output) {
    try {
      return Files.exists(file) && Files.isSameFile(file, output);
    } catch (IOException e) {
      return false; // What cannot be looked at is not read either.
    }
  }
}
