package dev.isogloss.cli;

import dev.isogloss.project.ProjectException;
import org.jspecify.annotations.Nullable;

/** The option {@code --drift-threshold}. */
final class DriftThreshold {
  private DriftThreshold() {}

  /**
   * @param given null where the option was not given
   * @throws ProjectException if it is no number from 0 to 1
   */
  static void require(@Nullable Double given) {
    if (given != null && !(given >= 0 && given <= 1)) {
      throw new ProjectException(
          "--drift-threshold "
              + given
              + " is no number from 0 to 1. Give one, such as 0.4 to see more or 0.8 to see less.");
    }
  }
}
