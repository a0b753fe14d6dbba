package dev.isogloss.project;

import dev.isogloss.check.Check;
import dev.isogloss.config.Config;
import dev.isogloss.config.Config.Ignored;
import dev.isogloss.config.Config.Override;
import dev.isogloss.config.Config.Paths;
import dev.isogloss.config.ConfigFile;
import dev.isogloss.config.Level;
import dev.isogloss.config.Levels;
import dev.isogloss.drift.DriftFinder;
import dev.isogloss.engine.Policy;
import dev.isogloss.finding.Severity;
import dev.isogloss.glossary.io.ColumnNames;
import dev.isogloss.lock.Lock;
import dev.isogloss.project.tree.TreeFinder;
import dev.isogloss.project.tree.TreeRules;
import dev.isogloss.report.Calibration;
import dev.isogloss.text.Glob;
import dev.isogloss.text.SourceId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run does: the configuration, with the options of the command line in it.
 *
 * @param config after the options
 * @param folder of the configuration, as messages print it; the working folder if there is none
 * @param paths what is checked
 * @param named glossaries of the command line; they take the place of the configuration's
 * @param skipped ids of the checks that the command line leaves out
 * @param lock the renderings that were chosen
 * @param words the project's own, which are no misspellings
 * @param cache where results are kept; nowhere if null
 * @param tree how folders are read
 * @param columns what those of glossaries of other programs are
 */
public record Settings(
    Config config,
    Path folder,
    List<Path> paths,
    List<SourceId> named,
    Set<String> skipped,
    Lock lock,
    List<String> words,
    @Nullable Path cache,
    TreeRules tree,
    ColumnNames columns) {
  /** The checks that are on by default, nothing configured. */
  public static Settings plain(List<SourceId> glossaries) {
    return plain(List.of(), glossaries, List.of(), null);
  }

  /**
   * The same for some paths.
   *
   * @param languages of the files; detected if there is none
   * @param drift how sure drift must be; as the checks choose if null
   */
  public static Settings plain(
      List<Path> paths, List<SourceId> glossaries, List<Locale> languages, @Nullable Double drift) {
    Config config =
        new ConfigFile(Checks.ids()).defaults().with(languages, Checks.defaults(), drift);
    return new Settings(
        config,
        Path.of(""),
        paths,
        glossaries,
        Set.of(),
        Lock.NONE,
        List.of(),
        null,
        TreeRules.USUAL,
        ColumnNames.NONE);
  }

  /** The same, where somebody says what the columns of the glossaries are. */
  public Settings withColumns(ColumnNames said) {
    return new Settings(config, folder, paths, named, skipped, lock, words, cache, tree, said);
  }

  /** Looks for what wanders though no glossary names it. */
  DriftFinder drift() {
    Double threshold = config.thresholds().drift();
    return DriftFinder.standard(
        threshold == null ? DriftFinder.DEFAULT_THRESHOLD : threshold, config.conventions());
  }

  /** The configuration with all options in it, as a file can say it. */
  public Config printable() {
    Levels levels = config.checks();
    Map<String, Level> off = new TreeMap<>();
    skipped.forEach(id -> off.put(id, Level.OFF));
    Levels all = levels.with(new Levels(new TreeMap<>(off)));
    List<String> glossaries =
        named.isEmpty()
            ? config.glossaries()
            : named.stream().map(one -> relative(Path.of(one.path()))).toList();
    List<Override> overrides =
        config.overrides().stream()
            .map(
                o ->
                    new Override(
                        o.paths(),
                        o.language(),
                        named.isEmpty() ? o.glossaries() : null,
                        o.checks().with(new Levels(new TreeMap<>(off))),
                        o.ignore()))
            .toList();
    return config.with(glossaries, all, overrides);
  }

  /** The file of the lock; null where there is none. */
  public @Nullable Path lockFile() {
    String name = config.lock();
    return name == null ? null : folder.resolve(name);
  }

  /** How scores are calibrated. */
  public Calibration calibration() {
    return new Calibration(config.score().passing(), config.score().acceptablePoints());
  }

  /** A folder of the repository whose changes are asked for. */
  public Path repository() {
    Path first = paths.isEmpty() ? folder : paths.get(0);
    return Files.isDirectory(first) || first.getParent() == null ? first : first.getParent();
  }

  /** The checks that run, on some file at least. */
  public List<Check> running() {
    return checks().stream().filter(check -> !skipped.contains(check.id())).toList();
  }

  /** The checks that some file may need. */
  List<Check> checks() {
    return Checks.all().stream().filter(check -> isWanted(check.id())).toList();
  }

  private boolean isWanted(String check) {
    return !config.checks().of(check).equals(Level.OFF)
        || config.overrides().stream()
            .anyMatch(o -> !config.checks().with(o.checks()).of(check).equals(Level.OFF));
  }

  /** The language of a file if it is told; null if it has to be detected. */
  @Nullable Locale language(SourceId file) {
    Locale told = config.languages().size() == 1 ? config.languages().get(0) : null;
    for (Override override : overrides(file)) {
      told = override.language() == null ? told : override.language();
    }
    return told;
  }

  /**
   * The language to go by, of a file in which another one was detected: the configured one of the
   * same language, unless a region was found; the first one where nothing was.
   */
  Locale language(Locale detected) {
    List<Locale> known = config.languages();
    if (detected.equals(Locale.ROOT)) {
      return known.isEmpty() ? detected : known.get(0);
    }
    boolean exact = known.contains(detected) || !detected.getCountry().isEmpty();
    return known.stream()
        .filter(l -> !exact && l.getLanguage().equals(detected.getLanguage()))
        .findFirst()
        .orElse(detected);
  }

  /** Where a file is in the project: what its path can say about it. */
  String place(SourceId file) {
    return relative(Path.of(file.path()));
  }

  /** The glossaries of a file. */
  List<SourceId> glossaries(SourceId file) {
    if (!named.isEmpty()) {
      return named;
    }
    List<String> told = config.glossaries();
    for (Override override : overrides(file)) {
      told = override.glossaries() == null ? told : override.glossaries();
    }
    return resolved(told);
  }

  private List<SourceId> resolved(List<String> files) {
    return files.stream().map(file -> SourceId.of(folder.resolve(file))).toList();
  }

  /** All sets of glossaries that some file may need, without doubles. */
  public Set<List<SourceId>> allGlossaries() {
    Set<List<SourceId>> all = new LinkedHashSet<>();
    if (!named.isEmpty()) {
      all.add(named);
      return all;
    }
    all.add(resolved(config.glossaries()));
    for (Override override : config.overrides()) {
      List<String> told = override.glossaries();
      if (told != null) {
        all.add(resolved(told));
      }
    }
    return all;
  }

  /** What is wanted of the checks in a file. */
  Policy policy(SourceId file) {
    Levels levels = config.checks();
    List<Ignored> ignored = new ArrayList<>(List.of(config.ignore()));
    for (Override override : overrides(file)) {
      levels = levels.with(override.checks());
      ignored.add(override.ignore());
    }
    Set<String> off = new TreeSet<>(skipped);
    Map<String, Severity> severities = new TreeMap<>();
    for (String id : Checks.ids()) {
      Level level = levels.of(id);
      if (level.equals(Level.OFF)) {
        off.add(id);
      }
      level.severity().ifPresent(severity -> severities.put(id, severity));
    }
    return new Policy(
            off,
            skipped,
            severities,
            ignored.stream().flatMap(i -> i.words().stream()).toList(),
            ignored.stream().flatMap(i -> i.patterns().stream()).toList(),
            lock)
        .withSpelled(words);
  }

  /** Makes the search for files. */
  TreeFinder finder() {
    return new TreeFinder(tree, folder);
  }

  /** Whether a file of a folder is checked. */
  boolean takes(Path file) {
    String path = relative(file);
    Paths paths = config.paths();
    boolean included = paths.include().isEmpty() || fits(path, paths.include());
    return (included || isData(path)) && !fits(path, paths.exclude());
  }

  /** Whether a path, as {@link #relative} has it, is one of data that is to be checked. */
  boolean isData(String path) {
    return fits(path, config.paths().data());
  }

  /** The files that the project itself works with, such as glossaries: absolute paths. */
  Set<Path> ownFiles() {
    Stream<Path> glossaries =
        allGlossaries().stream().flatMap(List::stream).map(id -> Path.of(id.path()));
    Stream<Path> others =
        Stream.of(config.lock(), config.baseline()).filter(Objects::nonNull).map(folder::resolve);
    return Stream.concat(glossaries, others)
        .map(own -> own.toAbsolutePath().normalize())
        .collect(Collectors.toSet());
  }

  private List<Override> overrides(SourceId file) {
    if (config.overrides().isEmpty()) {
      return List.of();
    }
    String path = relative(Path.of(file.path()));
    return config.overrides().stream().filter(o -> fits(path, o.paths())).toList();
  }

  /** The path from the configuration's folder, with {@code /} between its parts. */
  public String relative(Path file) {
    Path root = folder.toAbsolutePath().normalize();
    Path path = file.toAbsolutePath().normalize();
    Path relative = path.startsWith(root) ? root.relativize(path) : path;
    return SourceId.of(relative).path();
  }

  private static boolean fits(String path, List<Glob> globs) {
    return globs.stream().anyMatch(glob -> glob.fits(path));
  }
}
