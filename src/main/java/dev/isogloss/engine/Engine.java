package dev.isogloss.engine;

import dev.isogloss.check.Check;
import dev.isogloss.check.Context;
import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Report;
import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.match.TermMatch;
import dev.isogloss.language.Languages;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    this(checks, glossary, languages, Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param threads how many look for grammar mistakes at the same time; the report does not depend
   *     on it
   */
  public Engine(List<Check> checks, Glossary glossary, Languages languages, int threads) {
    this.checks = checks.stream().sorted(Comparator.comparing(Check::asksForMistakes)).toList();
    this.knowledge = new Knowledge(languages, glossary, threads);
  }

  /** The report of one document: copies folded, findings named and in reading order. */
  public Report check(Document document) {
    if (checks.stream().anyMatch(Check::asksForMistakes)) {
      knowledge.lookAhead(document);
    }
    Report report = report(document);
    knowledge.forget();
    return report;
  }

  private Report report(Document document) {
    DocumentAnalysis context = new DocumentAnalysis(document, knowledge);
    List<Mention> mentions = mentions(context);
    FileFacts facts = facts(context);
    List<Finding> findings = checks.stream().flatMap(c -> run(c, context)).toList();
    Report report = new Report(List.of(facts), findings, mentions, List.of());
    return new SortFindings()
        .andThen(new FoldCopies(context.passages()))
        .andThen(new NameFindings(context))
        .apply(report);
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
    return ((Check.OfDocument) check).check(context).stream();
  }

  /**
   * A concept inside a wrongly named one, inside a name, or inside a longer name of its own is not
   * named.
   */
  private static List<Mention> mentions(Context context) {
    List<Mention> mentions = new ArrayList<>();
    for (Segment segment : context.document().segments()) {
      List<TermMatch> terms = context.terms(segment);
      for (TermMatch term : terms) {
        if (!term.nested() || isNamedInside(term, terms)) {
          mentions.add(
              new Mention(
                  term.concept().id(),
                  context.document().locate(segment, term.span()),
                  term.status(),
                  term.term().text()));
        }
      }
    }
    return mentions;
  }

  private static boolean isNamedInside(TermMatch inner, List<TermMatch> terms) {
    return inner.status().isAllowed()
        && terms.stream()
            .filter(t -> !t.equals(inner) && t.span().contains(inner.span()))
            .allMatch(t -> isNamedApart(inner, t));
  }

  /** A name is one whole: what its words mean is not named by it. */
  private static boolean isNamedApart(TermMatch inner, TermMatch outer) {
    return outer.status().isAllowed()
        && outer.concept().kind() == Kind.TERM
        && !outer.concept().equals(inner.concept())
        && outer.holdsApart(inner);
  }

  private static FileFacts facts(Context context) {
    Document document = context.document();
    int words =
        document.segments().stream()
            .mapToInt(s -> (int) context.tokens(s).stream().filter(Token::isWord).count())
            .sum();
    int sentences = document.segments().stream().mapToInt(s -> context.sentences(s).size()).sum();
    return new FileFacts(document.source(), document.language(), words, sentences);
  }
}
