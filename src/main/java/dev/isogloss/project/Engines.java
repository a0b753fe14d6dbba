package dev.isogloss.project;

import dev.isogloss.engine.Engine;
import dev.isogloss.glossary.Concept;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Languages;
import dev.isogloss.text.SourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** An engine for each set of glossaries that files are checked with; they share the languages. */
final class Engines implements AutoCloseable {
  private final Settings settings;
  private final Languages languages = new InstalledLanguages();
  private final Map<List<SourceId>, Glossaries> glossaries = new LinkedHashMap<>();
  private final Map<List<SourceId>, Engine> engines = new ConcurrentHashMap<>();

  /**
   * Reads all glossaries.
   *
   * @throws ProjectException if one cannot be read
   * @throws dev.isogloss.glossary.GlossaryException if one is wrong, or two contradict each other
   */
  Engines(Settings settings, Sources sources) {
    this.settings = settings;
    settings
        .allGlossaries()
        .forEach(set -> glossaries.put(set, Glossaries.load(set, sources, settings.columns())));
  }

  /** The engine for a file. Safe for use by several threads. */
  Engine of(SourceId file) {
    List<SourceId> set = settings.glossaries(file);
    return engines.computeIfAbsent(
        set,
        s ->
            new Engine(
                settings.checks(),
                glossaries(s).union(),
                languages,
                settings.drift(),
                settings.config().conventions(),
                settings.words()));
  }

  Languages languages() {
    return languages;
  }

  /** What the glossaries of a file hold. */
  List<String> glossaryTexts(SourceId file) {
    return glossaries(settings.glossaries(file)).texts();
  }

  /** A sentence for each glossary without a term in any of the languages. */
  List<String> unused(Set<Locale> checked) {
    return glossaries.values().stream()
        .flatMap(set -> set.unused(checked).stream())
        .distinct()
        .toList();
  }

  /** Whether there are glossaries, and none of them has a term in any of the languages. */
  boolean lackTerms(Set<Locale> checked) {
    return glossaries.values().stream().anyMatch(set -> !set.texts().isEmpty())
        && glossaries.values().stream().noneMatch(set -> set.haveTerms(checked));
  }

  /** How each glossary of another program was understood. */
  List<String> readings() {
    return glossaries.values().stream().flatMap(set -> set.readings().stream()).distinct().toList();
  }

  List<String> conceptIds() {
    return glossaries.values().stream()
        .flatMap(set -> set.union().concepts().stream())
        .map(Concept::id)
        .distinct()
        .toList();
  }

  /**
   * Lets a language load on another thread. What fails there fails again, and is told, when the
   * language is asked for.
   */
  void warmUp() {
    List<Locale> told = settings.config().languages();
    Locale expected = told.size() == 1 ? told.get(0) : Locale.ROOT;
    var unused = CompletableFuture.runAsync(() -> languages.of(expected));
  }

  private Glossaries glossaries(List<SourceId> set) {
    return Objects.requireNonNull(glossaries.get(set), "Every set has been read.");
  }

  @Override
  public void close() {
    engines.values().forEach(Engine::close);
  }
}
