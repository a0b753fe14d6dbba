package dev.isogloss.cli;

import dev.isogloss.drift.DriftFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that check and fix share. */
final class CheckOptions {
  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders to check.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description = "A glossary: CSV, TSV, TBX, YAML or JSON. May be given several times.")
  private List<Path> glossaries = new ArrayList<>();

  @Option(
      names = "--target-lang",
      paramLabel = "TAG",
      description = "The language of the files, as a BCP 47 tag. Detected when left out.")
  private @Nullable String targetLanguage;

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

  @Option(
      names = "--drift-threshold",
      paramLabel = "SCORE",
      description =
          "How sure the checks of drift must be to tell of it, from 0 to 1. Default: 0.6.")
  private @Nullable String driftThreshold;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "minor",
      description =
          "Exit status 1 from this severity on: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.minor;

  @Option(
      names = {"--source", "--source-lang", "--config", "--baseline", "--diff-base"},
      hidden = true,
      description = "Not built yet.")
  private List<String> notBuilt = new ArrayList<>();

  @Option(names = "--update-baseline", hidden = true, description = "Not built yet.")
  private boolean updateBaseline;

  List<Path> paths() {
    return paths;
  }

  List<Path> glossaries() {
    return glossaries;
  }

  @Nullable String targetLanguage() {
    return targetLanguage;
  }

  List<String> select() {
    return select;
  }

  List<String> ignore() {
    return ignore;
  }

  /**
   * The least score of a cluster that is told.
   *
   * @throws UserError if it is no number from 0 to 1
   */
  double driftThreshold() {
    if (driftThreshold == null) {
      return DriftFinder.DEFAULT_THRESHOLD;
    }
    try {
      double value = Double.parseDouble(driftThreshold);
      if (value >= 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw notBetween0And1(driftThreshold);
    }
    throw notBetween0And1(driftThreshold);
  }

  private static UserError notBetween0And1(String given) {
    return new UserError(
        "--drift-threshold "
            + given
            + " is no number from 0 to 1. Give one, such as 0.4 to see more or 0.8 to see less.");
  }

  FailOn failOn() {
    return failOn;
  }

  /** Refuses what the program knows of but cannot do yet, rather than pass over it. */
  void requireBuilt() {
    if (!notBuilt.isEmpty() || updateBaseline) {
      throw new UserError(
          "One of --source, --source-lang, --config, --baseline, --update-baseline and --diff-base"
              + " was given; they are not built yet. Leave it out.");
    }
  }
}
