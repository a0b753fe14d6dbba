package dev.isogloss.project.gate;

import dev.isogloss.check.Check;
import dev.isogloss.finding.Report;
import dev.isogloss.gate.Baseline;
import dev.isogloss.gate.Baseline.Risen;
import dev.isogloss.gate.BaselineEntry;
import dev.isogloss.gate.BaselineFile;
import dev.isogloss.gate.BaselineScope;
import dev.isogloss.gate.GateException;
import dev.isogloss.project.Checks;
import dev.isogloss.project.DiskSources;
import dev.isogloss.project.ProjectException;
import dev.isogloss.project.Settings;
import dev.isogloss.text.SourceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The baseline of a run; its file is read once. */
final class BaselineRun {
  private final Path file;
  private final boolean named;
  private final boolean ratchet;
  private final Settings settings;
  private @Nullable List<BaselineEntry> entries;

  private BaselineRun(Path file, boolean named, boolean ratchet, Settings settings) {
    this.file = file;
    this.named = named;
    this.ratchet = ratchet;
    this.settings = settings;
  }

  /**
   * The baseline that a request or the configuration names; empty if none does.
   *
   * @throws ProjectException if a ratchet has none to go by
   */
  static Optional<BaselineRun> of(Settings settings, GateRequest options) {
    Path named = options.baseline();
    String configured = settings.config().baseline();
    Path file = named != null ? named : resolved(settings, configured);
    boolean ratchet = options.ratchet() || settings.config().ratchet();
    if (file == null && ratchet) {
      throw new ProjectException("--ratchet needs a baseline; name it with --baseline FILE.");
    }
    return file == null
        ? Optional.empty()
        : Optional.of(new BaselineRun(file, named != null, ratchet, settings));
  }

  private static @Nullable Path resolved(Settings settings, @Nullable String configured) {
    return configured == null ? null : settings.folder().resolve(configured);
  }

  /**
   * Compares a report with the baseline.
   *
   * @param mayBeMissing whether it is about to be made
   * @throws ProjectException if it has to exist and does not
   * @throws GateException if it is broken
   */
  Baseline compare(Report report, boolean mayBeMissing) {
    if (!Files.exists(file) && named && !mayBeMissing) {
      throw new ProjectException(
          "The baseline "
              + file
              + " does not exist; correct the path, or make it with"
              + " --update-baseline.");
    }
    Path folder = folder();
    TreeSet<String> checks = new TreeSet<>(Checks.ids());
    checks.removeAll(settings.skipped());
    BaselineScope scope =
        new BaselineScope(
            checks, between(), f -> !Files.exists(folder.resolve(f)), f -> isWithin(f, folder));
    return new Baseline(report, entries(), this::name, scope);
  }

  private static Set<String> between() {
    return Checks.all().stream()
        .filter(check -> check instanceof Check.OfCorpus)
        .map(Check::id)
        .collect(Collectors.toSet());
  }

  private boolean isWithin(String file, Path folder) {
    Path path = folder.resolve(file).normalize();
    return settings.paths().stream()
        .map(named -> named.toAbsolutePath().normalize())
        .anyMatch(path::startsWith);
  }

  private List<BaselineEntry> entries() {
    List<BaselineEntry> read = entries;
    if (read == null) {
      read = read();
      entries = read;
    }
    return read;
  }

  private List<BaselineEntry> read() {
    return Files.exists(file)
        ? BaselineFile.read(new DiskSources().text(SourceId.of(file)))
        : List.of();
  }

  private Path folder() {
    return Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
        .orElse(Path.of("").toAbsolutePath());
  }

  private String name(SourceId file) {
    Path path = Path.of(file.path()).toAbsolutePath().normalize();
    Path root = folder();
    Path relative = path.getRoot().equals(root.getRoot()) ? root.relativize(path) : path;
    return SourceId.of(relative).path();
  }

  /** Sentences for people: what could be pruned, what has risen. */
  List<String> notices(Baseline baseline) {
    if (!Files.exists(file)) {
      return List.of(file + " does not exist yet; make it with --update-baseline.");
    }
    return baseline.stale() == 0
        ? List.of()
        : List.of(
            "%d of the entries of %s fit no finding any more; prune them with --update-baseline."
                .formatted(baseline.stale(), file));
  }

  /** A sentence on the checks that have risen where none may; empty if all is well. */
  Optional<String> risen(Baseline baseline) {
    List<Risen> risen = ratchet && Files.exists(file) ? baseline.risen() : List.of();
    return risen.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The ratchet of "
                + file
                + " lets no check have more findings than before: "
                + risen.stream()
                    .map(r -> r.check() + " has " + r.found() + ", not " + r.accepted())
                    .collect(Collectors.joining("; "))
                + ".");
  }

  /**
   * Why a baseline cannot be updated, as a sentence; empty if it can. A ratchet takes nothing new,
   * also where as many old findings were mended.
   */
  Optional<String> refused(Baseline baseline) {
    Optional<String> risen = risen(baseline);
    if (risen.isPresent() || !ratchet || !Files.exists(file) || baseline.fresh() == 0) {
      return risen;
    }
    return Optional.of(
        "The ratchet of "
            + file
            + " takes no new finding for one that was mended; new are: "
            + baseline.freshByCheck().entrySet().stream()
                .map(fresh -> fresh.getValue() + " of " + fresh.getKey())
                .collect(Collectors.joining(", "))
            + ".");
  }

  /**
   * Writes the baseline anew.
   *
   * @return what was done, as a sentence
   */
  String update(Baseline baseline) {
    List<BaselineEntry> entries = baseline.updated();
    try {
      Files.writeString(file, BaselineFile.write(entries), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ProjectException(
          "The baseline " + file + " cannot be written; check its folder and permissions.");
    }
    return "Wrote %s: %d accepted, %d of them new, %d pruned."
        .formatted(file, baseline.accepting(), baseline.fresh(), baseline.stale());
  }
}
