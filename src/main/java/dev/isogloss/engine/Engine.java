package dev.isogloss.engine;

import dev.isogloss.check.Check;
import dev.isogloss.check.Context;
import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.drift.DriftFinder;
import dev.isogloss.drift.finder.DriftText;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Report;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.language.HouseStyle;
import dev.isogloss.language.Languages;
import dev.isogloss.language.Token;
import dev.isogloss.lock.Lock;
import dev.isogloss.passage.WordUses;
import dev.isogloss.suppression.Suppressions;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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
    this(checks, glossary, languages, drift, HouseStyle.OF_DOCUMENT, List.of());
  }

  /**
   * @param house what is decided of the writing that languages leave free, for the checks; the
   *     drift has it already
   * @param words base forms that the project has said are right
   */
  public Engine(
      List<Check> checks,
      Glossary glossary,
      Languages languages,
      DriftFinder drift,
      HouseStyle house,
      List<String> words) {
    this(checks, new Knowledge(languages, glossary, drift, house, words, processors()));
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  /**
   * @param threads how many look for grammar mistakes at the same time; the report does not depend
   *     on it
   */
  public Engine(List<Check> checks, Glossary glossary, Languages languages, int threads) {
    this(
        checks,
        new Knowledge(
            languages,
            glossary,
            DriftFinder.standard(DriftFinder.DEFAULT_THRESHOLD),
            HouseStyle.OF_DOCUMENT,
            List.of(),
            threads));
  }

  private Engine(List<Check> checks, Knowledge knowledge) {
    this.checks = checks.stream().sorted(Comparator.comparing(Check::asksForMistakes)).toList();
    this.knowledge = knowledge;
  }

  /** The report of one document alone: copies folded, findings named and in reading order. */
  public Report check(Document document) {
    return check(document, Policy.NONE);
  }

  /** The same with what a project wants of the checks. */
  public Report check(Document document, Policy policy) {
    return finish(analyse(document, policy), List.of(), policy, () -> document);
  }

  /**
   * What a document gives when nothing else is known. Severities, what is ignored and the links of
   * other documents do not count yet.
   */
  public Partial analyse(Document document, Policy policy) {
    return analyse(document, policy, step -> {});
  }

  /**
   * The same, step by step.
   *
   * @param next is told each step before it begins, on the calling thread; what it throws ends the
   *     analysis
   */
  public Partial analyse(Document document, Policy policy, Consumer<Step> next) {
    List<Check> wanted = wanted(policy);
    if (asksForMistakes(wanted)) {
      knowledge.lookAhead(document);
    }
    try {
      return partial(document, wanted, policy, next);
    } finally {
      knowledge.forget();
    }
  }

  /**
   * The report of a document among others.
   *
   * @param shared what {@link Corpus#findings} has found in it
   * @param document the document again, if it is needed
   */
  public Report finish(
      Partial partial, List<Finding> shared, Policy policy, Supplier<Document> document) {
    return finish(partial, shared, WordUses.NONE, policy, document);
  }

  /**
   * The same where the words of all documents are known.
   *
   * @param uses {@link Corpus#uses}
   */
  public Report finish(
      Partial partial,
      List<Finding> shared,
      WordUses uses,
      Policy policy,
      Supplier<Document> document) {
    return new Finishing(
            wanted(policy), policy, () -> knowledge.language(partial.language()), document)
        .apply(partial, shared, uses);
  }

  /** The rules run, also for a second look, only where a check was selected that goes by them. */
  private static boolean asksForMistakes(List<Check> checks) {
    return checks.stream().anyMatch(Check::asksForMistakes);
  }

  private List<Check> wanted(Policy policy) {
    return checks.stream().filter(c -> policy.runs(c.id())).toList();
  }

  /** What documents together call by several names although no glossary says so. */
  public List<Cluster> drift(List<Document> documents) {
    List<DriftText> texts =
        documents.stream()
            .map(d -> new DocumentAnalysis(d, knowledge, Lock.NONE).driftText())
            .toList();
    return knowledge.drift().find(DriftText.together(texts, knowledge.glossary()));
  }

  /**
   * A step of the analysis of a document.
   *
   * @param check whose turn it is; empty for what serves all checks
   * @param offset of the prose that it looks at, in UTF-16 code units of the text; -1 for all of it
   */
  public record Step(String check, int offset) {
    /** What serves all checks. */
    public static final Step SHARED = new Step("", -1);
  }

  private Partial partial(
      Document document, List<Check> wanted, Policy policy, Consumer<Step> next) {
    next.accept(Step.SHARED);
    DocumentAnalysis context = new DocumentAnalysis(document, knowledge, policy.lock());
    List<Mention> mentions = context.mentions();
    Alone alone = new Alone(context, next);
    wanted.forEach(check -> check.accept(alone));
    next.accept(Step.SHARED);
    Report found =
        new Report(
            List.of(facts(context)),
            alone.findings,
            mentions,
            context.clustersIfAsked(),
            List.of());
    UnaryOperator<Report> look =
        asksForMistakes(wanted) ? new SecondLook(context, knowledge) : UnaryOperator.identity();
    Report report =
        new SortFindings()
            .andThen(new Prove(document))
            .andThen(look)
            .andThen(new FoldCopies(context.passages()))
            .apply(found);
    return new Partial(
        report,
        Sentences.of(context),
        Heading.in(document, report.findings()),
        Suppressions.of(document));
  }

  /** Lets the threads go that looked ahead. */
  @Override
  public void close() {
    knowledge.close();
  }

  /** Runs the checks that see a document alone. */
  private static final class Alone implements Check.Visitor {
    private final Context context;
    private final Consumer<Step> next;
    private final List<Finding> findings = new ArrayList<>();

    Alone(Context context, Consumer<Step> next) {
      this.context = context;
      this.next = next;
    }

    @Override
    public void ofSegment(Check.OfSegment check) {
      for (Segment segment : context.document().segments()) {
        int start = segment.toSource(new Span(0, 0)).start();
        next.accept(new Step(check.id(), start));
        findings.addAll(check.check(segment, context));
      }
    }

    @Override
    public void ofDocument(Check.OfDocument check) {
      next.accept(new Step(check.id(), -1));
      findings.addAll(check.check(context));
    }

    @Override
    public void ofPair(Check.OfPair check) {
      next.accept(new Step(check.id(), -1));
      context.document().pairs().forEach(pair -> findings.addAll(check.check(pair, context)));
    }

    /** Runs when all documents are known. */
    @Override
    public void ofCorpus(Check.OfCorpus check) {}

    /** Runs when all has been found. */
    @Override
    public void ofSuppressions(Check.OfSuppressions check) {}
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
