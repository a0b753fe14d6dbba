package dev.isogloss.engine;

import dev.isogloss.check.Check;
import dev.isogloss.check.Context;
import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.drift.DriftFinder;
import dev.isogloss.drift.DriftText;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Report;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.language.Languages;
import dev.isogloss.language.Token;
import dev.isogloss.lock.Lock;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Runs checks over documents, one after the other; grammar rules run on all cores meanwhile. */
public final class Engine implements AutoCloseable {
  private final List<Check> checks;
  private final Knowledge knowledge;

  /**
   * @param checks those that the user has selected; those that ask for mistakes run last, when the
   *     rules have had time to look ahead
   */
  public Engine(List<Check> checks, Glossary glossary, Languages languages) {
    this(checks, glossary, languages, DriftFinder.standard(DriftFinder.DEFAULT_THRESHOLD));
  }

  /**
   * @param drift looks for what wanders though no glossary names it
   */
  public Engine(List<Check> checks, Glossary glossary, Languages languages, DriftFinder drift) {
    this(checks, glossary, languages, drift, Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param threads how many look for grammar mistakes at the same time; the report does not depend
   *     on it
   */
  public Engine(List<Check> checks, Glossary glossary, Languages languages, int threads) {
    this(checks, glossary, languages, DriftFinder.standard(DriftFinder.DEFAULT_THRESHOLD), threads);
  }

  private Engine(
      List<Check> checks, Glossary glossary, Languages languages, DriftFinder drift, int threads) {
    this.checks = checks.stream().sorted(Comparator.comparing(Check::asksForMistakes)).toList();
    this.knowledge = new Knowledge(languages, glossary, drift, threads);
  }

  /** The report of one document: copies folded, findings named and in reading order. */
  public Report check(Document document) {
    return check(document, Policy.NONE);
  }

  /** The same with what a project wants of the checks. */
  public Report check(Document document, Policy policy) {
    List<Check> wanted = checks.stream().filter(c -> policy.runs(c.id())).toList();
    if (wanted.stream().anyMatch(Check::asksForMistakes)) {
      knowledge.lookAhead(document);
    }
    try {
      return report(document, wanted, policy);
    } finally {
      knowledge.forget();
    }
  }

  /** What documents together call by several names although no glossary says so. */
  public List<Cluster> drift(List<Document> documents) {
    List<DriftText> texts =
        documents.stream()
            .map(d -> new DocumentAnalysis(d, knowledge, Lock.NONE).driftText())
            .toList();
    return knowledge.drift().find(DriftText.together(texts, knowledge.glossary()));
  }

  private Report report(Document document, List<Check> wanted, Policy policy) {
    DocumentAnalysis context = new DocumentAnalysis(document, knowledge, policy.lock());
    List<Mention> mentions = context.mentions();
    List<Finding> findings = wanted.stream().flatMap(c -> run(c, context)).toList();
    Report report =
        new Report(
            List.of(facts(context)), findings, mentions, context.clustersIfAsked(), List.of());
    NameFindings names = new NameFindings(context);
    return new SortFindings()
        .andThen(new KeepAnchors(document, policy.targets()))
        .andThen(new Prove(document))
        .andThen(new SecondLook(context, knowledge))
        .andThen(new FoldCopies(context.passages()))
        .andThen(ignored(document, policy))
        .andThen(new SetSeverities(policy.severities()))
        .andThen(names)
        .andThen(new Suppress(document, wanted, policy, names))
        .andThen(Arbitrate.within(context, wanted))
        .apply(report);
  }

  private UnaryOperator<Report> ignored(Document document, Policy policy) {
    return new IgnoreTexts(policy, document.source(), knowledge.language(document.language()));
  }

  /** Lets the threads go that looked ahead. */
  @Override
  public void close() {
    knowledge.close();
  }

  private static Stream<Finding> run(Check check, Context context) {
    if (check instanceof Check.OfSegment one) {
      return context.document().segments().stream().flatMap(s -> one.check(s, context).stream());
    }
    return check instanceof Check.OfDocument one ? one.check(context).stream() : Stream.empty();
  }

  private static FileFacts facts(DocumentAnalysis context) {
    Document document = context.document();
    int words = 0;
    int sentences = 0;
    for (Segment segment : document.segments()) {
      for (Token token : context.tokens(segment)) {
        words += token.isWord() ? 1 : 0;
      }
      sentences += context.sentences(segment).size();
    }
    return new FileFacts(document.source(), document.language(), words, sentences);
  }
}
