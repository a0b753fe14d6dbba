package dev.isogloss.project;

import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.document.LinkTargets;
import dev.isogloss.document.Segment;
import dev.isogloss.engine.Corpus;
import dev.isogloss.engine.Engine;
import dev.isogloss.engine.Partial;
import dev.isogloss.engine.Policy;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Problem;
import dev.isogloss.finding.Report;
import dev.isogloss.language.description.TextLanguage;
import dev.isogloss.passage.WordUses;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and analyses single texts as a project wants it. Safe for use by several threads. */
final class Analyst implements AutoCloseable {
  private final Settings settings;
  private final Dialects dialects;
  private final Engines engines;
  private final @Nullable ResultCache cache;

  /**
   * Reads the glossaries.
   *
   * @throws ProjectException if one cannot be read
   */
  Analyst(Settings settings, Documents documents, Sources sources) {
    this.settings = settings;
    this.dialects = new Dialects(documents, settings.config().markdown(), sources);
    this.engines = new Engines(settings, sources);
    this.cache = settings.cache() == null ? null : new ResultCache(settings, engines, dialects);
  }

  Engines engines() {
    return engines;
  }

  /** Begins to load what the first text will need, unless earlier runs may have done its work. */
  void warmUp() {
    if (cache == null || cache.isEmpty()) {
      engines.warmUp();
    }
  }

  /**
   * What a text gives by itself, from an earlier run or found now.
   *
   * @param tell is given what had to be left out
   */
  Partial partial(SourceText text, Corpus corpus, Consumer<Problem> tell) {
    boolean shared = corpus.isUsed();
    Document document = shared || cache == null ? document(text) : null;
    if (document != null && shared) {
      corpus.add(document);
    }
    List<Problem> left = new ArrayList<>();
    Supplier<Partial> found =
        () -> analyse(document == null ? document(text) : document, left::add);
    Partial partial = cache == null ? found.get() : cache.get(text, found, left::isEmpty);
    left.forEach(tell);
    return partial;
  }

  private Partial analyse(Document document, Consumer<Problem> tell) {
    SourceText text = document.source();
    Duration most = Deadline.of(text.length());
    return new Deadline(most).analyse(engine(text), document, policy(text), tell);
  }

  /**
   * The report of a text among others.
   *
   * @param shared what was found in it beside the others
   * @param uses the words of all of them
   * @param targets where the links of the others lead
   */
  Report finish(Partial partial, List<Finding> shared, WordUses uses, LinkTargets targets) {
    SourceText text = partial.source();
    return engine(text)
        .finish(
            partial,
            shared,
            uses,
            policy(text).withTargets(targets),
            () -> parse(text, partial.language()));
  }

  private Engine engine(SourceText text) {
    return engines.of(text.id());
  }

  private Policy policy(SourceText text) {
    return settings.policy(text.id());
  }

  /** The prose of a text, in the language that was told or, if none was, in its own. */
  Document document(SourceText text) {
    Locale wanted = settings.language(text.id());
    if (wanted != null) {
      return parse(text, wanted);
    }
    Document document = parse(text, Locale.ROOT);
    boolean told = !document.language().equals(Locale.ROOT);
    return told ? document : document.in(settings.language(detected(text.id(), document)));
  }

  /** The prose of a text in a language that is known. */
  Document parse(SourceText text, Locale language) {
    return dialects.documents(text.id()).parse(text, language);
  }

  /** By path and prose; code and comments have languages of their own. */
  private Locale detected(SourceId file, Document document) {
    String prose =
        document.segments().stream().map(Segment::text).collect(Collectors.joining("\n"));
    return new TextLanguage(engines.languages()).of(settings.place(file), prose);
  }

  @Override
  public void close() {
    if (cache != null) {
      cache.prune();
    }
    engines.close();
  }
}
