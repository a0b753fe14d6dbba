package dev.isogloss.cli;

import dev.isogloss.cache.CacheKey;
import dev.isogloss.cache.ReportCache;
import dev.isogloss.document.LinkTargets;
import dev.isogloss.finding.Report;
import dev.isogloss.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** What earlier runs have found in the same text with the same program, glossaries and settings. */
final class ResultCache {
  private final Settings settings;
  private final Engines engines;
  private final Dialects dialects;
  private final Path folder;
  private final ReportCache cache;
  private final String program = ProgramIdentity.text();
  private final List<String> checks;
  private final AtomicBoolean kept = new AtomicBoolean();

  ResultCache(Settings settings, Engines engines, Dialects dialects) {
    this.settings = settings;
    this.engines = engines;
    this.dialects = dialects;
    this.folder = Objects.requireNonNull(settings.cache(), "There is a cache.");
    this.cache = new ReportCache(folder);
    this.checks = settings.checks().stream().map(check -> check.id()).toList();
  }

  /** Whether nothing was ever kept. */
  boolean isEmpty() {
    return !Files.exists(folder);
  }

  /** The report of a text, from an earlier run or made now and kept. */
  Report get(SourceText text, Path path, LinkTargets targets, Supplier<Report> make) {
    CacheKey key = key(text, path, targets);
    Optional<Report> found = cache.find(key, text);
    if (found.isPresent()) {
      return found.get();
    }
    Report made = make.get();
    cache.keep(key, made);
    kept.set(true);
    return made;
  }

  /** Lets go of what has long been without use, after a run that has kept something. */
  void prune() {
    if (kept.get()) {
      cache.prune();
    }
  }

  /** All that a report depends on. */
  private CacheKey key(SourceText text, Path path, LinkTargets targets) {
    Locale told = settings.language(path);
    List<String> parts = new ArrayList<>();
    parts.add(program);
    parts.add(dialects.documents(path).formatOf(text.id().path()).id());
    parts.add(dialects.of(path).id());
    parts.add(String.valueOf(settings.config().markdown().attributes()));
    parts.add(told == null ? "" : told.toLanguageTag());
    parts.add(settings.config().languages().toString());
    parts.add(settings.policy(path).withTargets(targets).toString());
    parts.add(checks.toString());
    parts.add(String.valueOf(settings.config().thresholds().drift()));
    parts.add(text.digest());
    parts.addAll(engines.glossaryTexts(path));
    return CacheKey.of(parts);
  }
}
