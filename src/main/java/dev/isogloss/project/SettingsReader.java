package dev.isogloss.project;

import dev.isogloss.check.Check;
import dev.isogloss.config.Config;
import dev.isogloss.config.Config.Override;
import dev.isogloss.config.Config.Thresholds;
import dev.isogloss.config.ConfigFile;
import dev.isogloss.config.Level;
import dev.isogloss.config.Levels;
import dev.isogloss.lock.Lock;
import dev.isogloss.project.tree.TreeRules;
import dev.isogloss.text.SourceId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the configuration and puts the options of the command line into it. */
public record SettingsReader(ConfigLocator locator) {
  private static final String CACHE = ".isogloss/cache";

  /**
   * The settings of a request.
   *
   * @param standardInput whether no path has to be named
   * @throws ProjectException if it asks for what does not exist
   * @throws dev.isogloss.config.ConfigException if the configuration is wrong
   */
  public Settings read(CheckRequest options, boolean standardInput) {
    Optional<Path> file = locator.find(options.config());
    ConfigFile language = new ConfigFile(Checks.ids());
    Config config = file.map(f -> read(f, language)).orElseGet(language::defaults);
    Path folder = file.map(Path::getParent).orElse(Path.of(""));
    TreeSet<String> skipped = new TreeSet<>(Checks.ids());
    List<String> select = select(options);
    if (!select.isEmpty() || options.select().isEmpty()) {
      Checks.fitting(select, options.ignore()).forEach(c -> skipped.remove(c.id()));
    }
    return new Settings(
        override(config, options, select),
        folder,
        standardInput ? List.of() : paths(options.paths(), file, folder),
        options.glossaries().stream().map(SourceId::of).toList(),
        skipped,
        lock(config, folder),
        OwnWords.of(config, folder).read(),
        file.isPresent() && config.cache() && options.cache() ? folder.resolve(CACHE) : null,
        tree(config.paths(), options.tree()),
        options.columns());
  }

  private static TreeRules tree(Config.Paths paths, TreeRules asked) {
    return new TreeRules(
        asked.ignoreFiles() && paths.ignoreFiles(),
        asked.followLinks() || paths.followLinks(),
        asked.forceExclude(),
        asked.allowEmpty());
  }

  private static Config read(Path file, ConfigFile language) {
    return language.read(new DiskSources().text(SourceId.of(file)));
  }

  /** What is selected; of names that fit no check, only where a run may check nothing. */
  private static List<String> select(CheckRequest options) {
    return options.tree().allowEmpty() ? Checks.known(options.select()) : options.select();
  }

  /** One that is not made yet locks nothing. */
  private static Lock lock(Config config, Path folder) {
    Path file = config.lock() == null ? null : folder.resolve(config.lock());
    return file == null || !Files.exists(file)
        ? Lock.NONE
        : Lock.read(new DiskSources().text(SourceId.of(file)));
  }

  private static List<Path> paths(List<Path> named, Optional<Path> file, Path folder) {
    if (named.isEmpty() && file.isEmpty()) {
      throw new ProjectException(
          "Name a file or folder to check, or write an isogloss.yml (isogloss init).");
    }
    return named.isEmpty() ? List.of(folder) : named;
  }

  private static Config override(Config config, CheckRequest options, List<String> select) {
    Locale language = options.language();
    Thresholds thresholds = config.thresholds();
    return new Config(
        language == null ? config.languages() : List.of(language),
        config.paths(),
        config.glossaries(),
        selected(Checks.defaults().with(config.checks()), select),
        config.ignore(),
        new Thresholds(
            Objects.requireNonNullElse(options.failOn(), thresholds.failOn()),
            options.minScore() == null ? thresholds.minScore() : options.minScore(),
            options.maxFindings() == null ? thresholds.maxFindings() : options.maxFindings(),
            drift(options, thresholds)),
        config.score(),
        overrides(config.overrides(), language, select),
        config.markdown(),
        config.conventions(),
        config.baseline(),
        config.ratchet(),
        config.lock(),
        config.words(),
        config.cache());
  }

  /** An option that speaks of all files speaks of those of an override too. */
  private static List<Override> overrides(
      List<Override> all, @Nullable Locale language, List<String> select) {
    List<Override> changed = new ArrayList<>();
    for (Override one : all) {
      changed.add(
          new Override(
              one.paths(),
              language == null ? one.language() : null,
              one.glossaries(),
              selected(one.checks(), select),
              one.ignore()));
    }
    return changed;
  }

  /** What the command line names runs, whatever the file says. */
  private static Levels selected(Levels levels, List<String> select) {
    TreeMap<String, Level> changed = new TreeMap<>(levels.by());
    if (!select.isEmpty()) {
      Checks.selected(select, List.of()).stream()
          .map(Check::id)
          .filter(id -> levels.of(id).equals(Level.OFF))
          .forEach(id -> changed.put(id, Level.ON));
    }
    return new Levels(changed);
  }

  private static @Nullable Double drift(CheckRequest options, Thresholds thresholds) {
    Double given = options.driftThreshold();
    return given == null ? thresholds.drift() : given;
  }
}
