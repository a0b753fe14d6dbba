package dev.isogloss.cli.option;

import dev.isogloss.project.ProjectException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How sure drift must be. */
public final class ThresholdOption {
  @Option(
      names = "--drift-threshold",
      paramLabel = "SCORE",
      description =
          "How sure drift must be to be reported, from 0 to 1. Default: 0.6, of proposals 0.5.")
  private @Nullable Double threshold;

  /**
   * The threshold; null where the option was left out.
   *
   * @throws ProjectException if it is no number from 0 to 1
   */
  public @Nullable Double threshold() {
    if (threshold != null && !(threshold >= 0 && threshold <= 1)) {
      throw new ProjectException(
          "--drift-threshold "
              + threshold
              + " is not a number from 0 to 1. Give one, such as 0.4 to see more or 0.8 to see less.");
    }
    return threshold;
  }
}
