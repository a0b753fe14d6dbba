package dev.isogloss.cli.option;

import dev.isogloss.config.FailOn;
import dev.isogloss.project.CheckRequest;
import dev.isogloss.project.ProjectException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that check and fix share. */
public final class CheckOptions {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files or folders to check. Default: the folder of the configuration.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration. Default: the nearest isogloss.yml upward.")
  private @Nullable Path config;

  @Mixin private GlossaryOption glossaries = new GlossaryOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--select",
      paramLabel = "CHECK",
      split = ",",
      description = "Run only these checks: ids or families, by prefix.")
  private List<String> select = new ArrayList<>();

  @Option(
      names = "--ignore",
      paramLabel = "CHECK",
      split = ",",
      description = "Do not run these checks: ids or families, by prefix.")
  private List<String> ignore = new ArrayList<>();

  @Mixin private TreeOptions tree = new TreeOptions();

  @Mixin private ThresholdOption drift = new ThresholdOption();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit status 1 from this severity on: ${COMPLETION-CANDIDATES}. Default: minor.")
  private @Nullable FailOn failOn;

  @Option(
      names = "--min-score",
      paramLabel = "SCORE",
      description = "Exit status 1 where the calibrated MQM score of the run is lower.")
  private @Nullable Double minScore;

  @Option(
      names = "--no-cache",
      description = "Neither use nor keep results in .isogloss/cache beside the configuration.")
  private boolean noCache;

  @Option(
      names = "--debug",
      description =
          "Say on standard error which fixes were withdrawn, and why. Implies --no-cache.")
  private boolean debug;

  @Option(
      names = {"--source", "--source-lang"},
      hidden = true,
      description = "Not built yet.")
  private List<String> notBuilt = new ArrayList<>();

  public List<Path> paths() {
    return paths;
  }

  /** The configuration that was named; null where none was. */
  public @Nullable Path config() {
    return config;
  }

  public boolean debug() {
    return debug;
  }

  /**
   * What they ask of a project.
   *
   * @throws ProjectException if an option is wrong
   */
  public CheckRequest request() {
    requireBuilt();
    requireScore();
    return new CheckRequest(
        paths,
        config,
        glossaries.files(),
        language.language(),
        select,
        ignore,
        drift.threshold(),
        failOn,
        minScore,
        null,
        !noCache && !debug,
        tree.rules(),
        glossaries.columns());
  }

  /** Not-a-number is less than nothing and nothing is less than it, so no score would fail. */
  private void requireScore() {
    if (minScore != null && !(minScore >= 0 && minScore <= 100)) {
      throw new ProjectException(
          "--min-score " + minScore + " is not a number from 0 to 100. Give one, such as 95.");
    }
  }

  /** Refuses what the program knows of but cannot do yet, rather than pass over it. */
  private void requireBuilt() {
    if (!notBuilt.isEmpty()) {
      throw new ProjectException(
          "--source or --source-lang was given; they are not built yet. Leave it out.");
    }
  }
}
