package dev.isogloss.project;

import dev.isogloss.cache.CacheKey;
import dev.isogloss.cache.ResultFiles;
import dev.isogloss.engine.Partial;
import dev.isogloss.engine.PartialCodec;
import dev.isogloss.engine.Policy;
import dev.isogloss.language.description.TextLanguage;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What earlier runs have found in the same text with the same program, glossaries and settings. */
final class ResultCache {
  private final Settings settings;
  private final Engines engines;
  private final Dialects dialects;
  private final Path folder;
  private final ResultFiles results;
  private final String program = ProgramIdentity.text();
  private final List<String> checks;
  private final AtomicBoolean kept = new AtomicBoolean();

  ResultCache(Settings settings, Engines engines, Dialects dialects) {
    this.settings = settings;
    this.engines = engines;
    this.dialects = dialects;
    this.folder = Objects.requireNonNull(settings.cache(), "There is a cache.");
    this.results = new ResultFiles(folder);
    this.checks = settings.checks().stream().map(check -> check.id()).toList();
  }

  /** Whether nothing was ever kept. */
  boolean isEmpty() {
    return !Files.exists(folder);
  }

  /**
   * What a text gives by itself, from an earlier run or found now and kept.
   *
   * @param whole whether what was found is all that there is; else it is not kept
   */
  Partial get(SourceText text, Supplier<Partial> find, BooleanSupplier whole) {
    CacheKey key = key(text);
    Optional<Partial> known = results.find(key).flatMap(bytes -> read(bytes, text));
    if (known.isPresent()) {
      return known.get();
    }
    Partial found = find.get();
    if (whole.getAsBoolean()) {
      keep(key, found);
    }
    return found;
  }

  private static Optional<Partial> read(byte[] bytes, SourceText text) {
    try {
      return Optional.of(PartialCodec.read(bytes, text));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // What is broken is found again.
    }
  }

  private void keep(CacheKey key, Partial found) {
    try {
      results.keep(key, PartialCodec.write(found));
      kept.set(true);
    } catch (IOException e) {
      return; // Then the next run finds it again.
    }
  }

  /** Lets go of what has long been without use, after a run that has kept something. */
  void prune() {
    if (kept.get()) {
      results.prune();
    }
  }

  /** All that a partial depends on. */
  private CacheKey key(SourceText text) {
    Locale told = settings.language(text.id());
    Policy policy = settings.policy(text.id());
    List<String> parts = new ArrayList<>();
    parts.add(program);
    parts.add(dialects.documents(text.id()).formatOf(text.id().path()).id());
    parts.add(dialects.of(text.id()).id());
    parts.add(String.valueOf(settings.config().markdown().attributes()));
    parts.add(told == null ? TextLanguage.hints(settings.place(text.id())) : told.toLanguageTag());
    parts.add(tags(settings.config().languages()));
    parts.add(String.join(" ", policy.off()));
    parts.add(policy.lock().write());
    parts.add(String.join(" ", checks));
    parts.add(String.valueOf(settings.config().thresholds().drift()));
    parts.add(settings.config().conventions().toString());
    parts.add(String.join(" ", settings.words()));
    parts.add(text.digest());
    parts.addAll(engines.glossaryTexts(text.id()));
    return CacheKey.of(parts);
  }

  private static String tags(List<Locale> languages) {
    return languages.stream().map(Locale::toLanguageTag).collect(Collectors.joining(" "));
  }
}
