package dev.isogloss.engine;

import dev.isogloss.document.Segment;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.match.TermMatcher;
import dev.isogloss.language.GrammarChecker.Mistake;
import dev.isogloss.language.Language;
import dev.isogloss.language.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What all documents of a run share: the languages, the glossary made ready for each, and the
 * mistakes of prose that has been seen before.
 */
final class Knowledge implements AutoCloseable {
  private final Languages languages;
  private final Glossary glossary;
  private final Map<Locale, TermMatcher> matchers = new ConcurrentHashMap<>();
  private final Map<Prose, CompletableFuture<List<Mistake>>> mistakes = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(cores(), Knowledge::thread);

  private record Prose(Locale language, String text) {}

  Knowledge(Languages languages, Glossary glossary) {
    this.languages = languages;
    this.glossary = glossary;
  }

  Glossary glossary() {
    return glossary;
  }

  Language language(Locale locale) {
    return languages.of(locale);
  }

  TermMatcher matcher(Locale locale) {
    return matchers.computeIfAbsent(locale, l -> new TermMatcher(glossary, languages.of(l)));
  }

  /**
   * Begins to look for the mistakes of a segment; whatever fails is told when they are asked for.
   */
  void lookAhead(Segment segment) {
    var unused = begin(segment);
  }

  /** The mistakes of a segment; prose that stands twice is looked at once. */
  List<Mistake> mistakes(Segment segment) {
    return begin(segment).join();
  }

  private CompletableFuture<List<Mistake>> begin(Segment segment) {
    return mistakes.computeIfAbsent(
        new Prose(segment.language(), segment.text()),
        p ->
            CompletableFuture.supplyAsync(
                () -> languages.of(p.language()).grammar().check(p.text()), threads));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "isogloss-grammar");
    thread.setDaemon(true);
    return thread;
  }
}
