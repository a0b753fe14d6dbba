package dev.isogloss.project;

import dev.isogloss.config.ConfigFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the configuration of a run: the one that is named, else the one of the environment, else
 * the nearest {@code isogloss.yml} from the working folder upward.
 *
 * @param environment what {@code ISOGLOSS_CONFIG} holds; null where it is not set
 * @param folder the working folder
 */
public record ConfigLocator(@Nullable String environment, Path folder) {
  /** Looks from the folder and the environment of this process. */
  public static ConfigLocator system() {
    return new ConfigLocator(System.getenv("ISOGLOSS_CONFIG"), Path.of("").toAbsolutePath());
  }

  /**
   * The file, as messages print it; empty if there is none.
   *
   * @param named by an option; null where it was left out
   * @throws ProjectException if one is named that does not exist
   */
  public Optional<Path> find(@Nullable Path named) {
    if (named != null) {
      return Optional.of(existing(named, "--config"));
    }
    if (environment != null && !environment.isEmpty()) {
      return Optional.of(existing(Path.of(environment), "ISOGLOSS_CONFIG"));
    }
    for (Path at = folder; at != null; at = at.getParent()) {
      Path file = at.resolve(ConfigFile.NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(folder.relativize(file));
      }
    }
    return Optional.empty();
  }

  private static Path existing(Path file, String by) {
    if (!Files.isRegularFile(file)) {
      throw new ProjectException(
          "The configuration " + file + ", named by " + by + ", does not exist; correct the path.");
    }
    return file;
  }
}
