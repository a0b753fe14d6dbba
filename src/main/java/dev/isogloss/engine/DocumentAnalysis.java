package dev.isogloss.engine;

import dev.isogloss.check.Context;
import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.drift.finder.DriftText;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.replace.TermInflector;
import dev.isogloss.language.GrammarChecker.Mistake;
import dev.isogloss.language.HouseStyle;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import dev.isogloss.lock.Lock;
import dev.isogloss.passage.CopiedPassage;
import dev.isogloss.passage.PassageFinder;
import dev.isogloss.rewrite.Block;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out of one document, each thing once. Serves one thread; the sentences are split
 * on another meanwhile.
 */
final class DocumentAnalysis implements Context {
  private final Document document;
  private final Knowledge knowledge;
  private final Lock lock;

  /** By identity: to compare segments takes long. */
  private final IdentityHashMap<Segment, List<Token>> tokens = new IdentityHashMap<>();

  private final CompletableFuture<Map<Segment, List<Span>>> sentences;
  private final IdentityHashMap<Segment, List<TermMatch>> terms = new IdentityHashMap<>();

  /** Null, like what follows, until a check asks: many selections of checks never do. */
  private @Nullable List<CopiedPassage> passages;

  private @Nullable List<Mention> mentions;
  private @Nullable List<Cluster> clusters;
  private @Nullable Map<String, Location> rightlyNamed;
  private @Nullable Map<String, Integer> wordCounts;

  DocumentAnalysis(Document document, Knowledge knowledge, Lock lock) {
    this.document = document;
    this.lock = lock;
    this.knowledge = knowledge;
    this.sentences = CompletableFuture.supplyAsync(() -> split(document, knowledge));
  }

  /** Takes as long as it takes to match the terms, so the two are done at the same time. */
  private static Map<Segment, List<Span>> split(Document document, Knowledge knowledge) {
    Map<Segment, List<Span>> sentences = new IdentityHashMap<>();
    for (Segment segment : document.segments()) {
      sentences.put(segment, knowledge.language(segment.language()).sentences(segment.text()));
    }
    return sentences;
  }

  @Override
  public Document document() {
    return document;
  }

  @Override
  public Glossary glossary() {
    return knowledge.glossary();
  }

  @Override
  public Set<String> ownForms(Segment segment) {
    return knowledge.ownForms(segment.language());
  }

  @Override
  public HouseStyle house() {
    return knowledge.house();
  }

  @Override
  public Language language(Segment segment) {
    return knowledge.language(segment.language());
  }

  @Override
  public List<Span> sentences(Segment segment) {
    return Objects.requireNonNull(Outcome.of(sentences).get(segment));
  }

  @Override
  public List<Token> tokens(Segment segment) {
    return tokens.computeIfAbsent(segment, s -> language(s).tokens(s.text()));
  }

  @Override
  public List<TermMatch> terms(Segment segment) {
    return terms.computeIfAbsent(segment, s -> knowledge.matcher(s.language()).match(tokens(s)));
  }

  @Override
  public TermInflector inflector(Segment segment) {
    return new TermInflector(knowledge.matcher(segment.language()).terms());
  }

  @Override
  public List<Mistake> mistakes(Segment segment) {
    return knowledge.mistakes(segment);
  }

  @Override
  public List<Cluster> clusters() {
    List<Cluster> found = clusters;
    if (found == null) {
      found = knowledge.drift().find(driftText());
      clusters = found;
    }
    return found;
  }

  /**
   * What was found so far; nothing if no check has asked. Without the ways of writing what the
   * glossary names, for its places are listed already as {@link #mentions}.
   */
  List<Cluster> clustersIfAsked() {
    List<Cluster> found = clusters == null ? List.of() : clusters;
    return found.stream().filter(cluster -> !isMentioned(cluster)).toList();
  }

  /** Whether all places of a cluster are places of concepts. */
  private boolean isMentioned(Cluster cluster) {
    return cluster.kind() == Cluster.Kind.STYLE
        && cluster.renderings().stream()
            .flatMap(rendering -> rendering.uses().stream())
            .allMatch(use -> mentions().stream().anyMatch(m -> m.at().overlaps(use.at())));
  }

  /** The document as the finders of drift see it. */
  DriftText driftText() {
    List<Paragraph> paragraphs =
        document.segments().stream()
            .map(
                s ->
                    new Paragraph(
                        new Block(document, s, tokens(s)), language(s), sentences(s), terms(s)))
            .toList();
    return new DriftText(paragraphs, glossary(), passages());
  }

  @Override
  public List<CopiedPassage> passages() {
    List<CopiedPassage> found = passages;
    if (found == null) {
      found = PassageFinder.find(document);
      passages = found;
    }
    return found;
  }

  @Override
  public Lock lock() {
    return lock;
  }

  @Override
  public List<Mention> mentions() {
    List<Mention> found = mentions;
    if (found == null) {
      found = Mentions.of(this);
      mentions = found;
    }
    return found;
  }

  @Override
  public Optional<Location> rightlyNamed(Concept concept) {
    Map<String, Location> places = rightlyNamed;
    if (places == null) {
      places = new HashMap<>();
      for (Mention mention : mentions()) {
        if (mention.status() == Status.PREFERRED) {
          // Mentions are in reading order, so the first place stays.
          places.putIfAbsent(mention.concept(), mention.at());
        }
      }
      rightlyNamed = places;
    }
    return Optional.ofNullable(places.get(concept.id()));
  }

  @Override
  public int occurrences(String word, Segment segment) {
    Map<String, Integer> counts = wordCounts;
    if (counts == null) {
      counts = countWords();
      wordCounts = counts;
    }
    return counts.getOrDefault(language(segment).orthography().fold(word), 0);
  }

  /** Spellings that mean the same fold to one. */
  private Map<String, Integer> countWords() {
    Map<String, Integer> counts = new HashMap<>();
    for (Segment segment : document.segments()) {
      Language language = language(segment);
      for (Token token : tokens(segment)) {
        if (token.isWord()) {
          counts.merge(language.orthography().fold(token.text()), 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
