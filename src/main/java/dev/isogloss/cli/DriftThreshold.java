package dev.isogloss.cli;

import org.jspecify.annotations.Nullable;

/** The option {@code --drift-threshold}. */
final class DriftThreshold {
  private DriftThreshold() {}

  /**
   * @param given null where the option was not given
   * @throws UserError if it is no number from 0 to 1
   */
  static void require(@Nullable Double given) {
    if (given != null && !(given >= 0 && given <= 1)) {
      throw new UserError(
          "--drift-threshold "
              + given
              + " is no number from 0 to 1. Give one, such as 0.4 to see more or 0.8 to see less.");
    }
  }
}
