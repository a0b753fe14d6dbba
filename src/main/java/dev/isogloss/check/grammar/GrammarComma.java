package dev.isogloss.check.grammar;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reports the comma that English puts behind an introductory phrase, and Russian does not. */
@AutoService(Check.class)
@CheckInfo(
    id = "grammar-comma",
    summary = "A comma cuts the phrase that begins the sentence off from its clause.",
    category = Category.LINGUISTIC_PUNCTUATION,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        A sentence that begins with a phrase of time, place or circumstance, without a verb, and has a
        comma behind it: *В 2020 году, компания закрылась*. Only where the word behind the comma
        cannot go on with a list, and the clause has a verb. Silent on phrases that may be set off,
        such as *по словам* or *в отличие от*. In Russian.

        ## Why
        English asks for this comma, Russian forbids it, and an engine keeps it.

        ## Fix
        Take the comma out. Never safe.
        """)
public final class GrammarComma implements Check.OfSegment {
  private static final int LEAST_WORDS = 3;

  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : Sentence.of(segment, context)) {
      int comma = sentence.size() == 0 ? 0 : sentence.clauseEnd(0);
      if (comma >= LEAST_WORDS && isWrong(sentence, comma)) {
        findings.add(finding(sentence, comma, context));
      }
    }
    return findings;
  }

  private static boolean isWrong(Sentence sentence, int comma) {
    return comma + 1 < sentence.size()
        && sentence.at(comma).token().text().equals(",")
        && sentence
            .language()
            .phrases()
            .opensClause(sentence.words().subList(0, comma).stream().map(Word::lower).toList())
        && IntStream.range(1, comma).noneMatch(i -> isClausal(sentence.at(i)))
        && !isClause(sentence, comma)
        && beginsClause(sentence, comma + 1)
        && !isList(sentence.at(comma - 1), sentence.at(comma + 1))
        && hasVerb(sentence, comma + 1);
  }

  private static String text(Sentence sentence, int index) {
    return sentence.at(index).lower();
  }

  /** <i>При сборке разрыв, перегиб</i>: two subjects, the first of them before the comma. */
  private static boolean isList(Word before, Word behind) {
    return before.mayBe(GrammarComma::isSubject) && behind.mayBe(GrammarComma::isSubject);
  }

  private static boolean isSubject(Morph morph) {
    return morph.pos() == Pos.NOUN && morph.grammaticalCase() == Case.NOMINATIVE;
  }

  /**
   * <i>У него своя память, он помнит</i>: a noun in the nominative with a modifier makes a clause
   * of the phrase, and the comma parts two clauses.
   */
  private static boolean isClause(Sentence sentence, int comma) {
    return IntStream.range(1, comma - 1)
        .anyMatch(
            i ->
                sentence.at(i).isOnly(GrammarComma::isDirect)
                    && Concord.cases(sentence.at(i), sentence.at(i + 1)).contains(Case.NOMINATIVE));
  }

  private static boolean isDirect(Morph morph) {
    return morph.pos().agrees() && morph.grammaticalCase() == Case.NOMINATIVE;
  }

  /** Whether the word may be the predicate or open a clause, so that the comma may be due. */
  private static boolean isClausal(Word word) {
    return word.mayBe(
        m ->
            m.pos() == Pos.VERB
                || m.pos() == Pos.GERUND
                || m.pos() == Pos.PARTICIPLE
                || m.pos() == Pos.CONJUNCTION);
  }

  /** Whether the word behind the comma begins the main clause, and is no further part of a list. */
  private static boolean beginsClause(Sentence sentence, int index) {
    Word word = sentence.at(index);
    Set<Case> governed = sentence.language().phrases().government(text(sentence, 0));
    String relative = sentence.language().phrases().smallWords().relative();
    boolean refers = word.readings().stream().anyMatch(r -> r.lemma().equals(relative));
    return !refers
        && word.isOnly(
            m ->
                m.pos() == Pos.VERB
                    || m.grammaticalCase() == Case.NOMINATIVE && isNominal(m)
                    || m.grammaticalCase() == Case.ACCUSATIVE
                        && isNominal(m)
                        && !governed.contains(Case.ACCUSATIVE));
  }

  private static boolean isNominal(Morph morph) {
    return morph.pos() == Pos.NOUN
        || morph.pos() == Pos.PRONOUN
        || morph.pos() == Pos.ADJECTIVE
        || morph.pos() == Pos.DETERMINER;
  }

  private static boolean hasVerb(Sentence sentence, int from) {
    return IntStream.range(from, sentence.clauseEnd(from))
        .anyMatch(
            i -> sentence.at(i).isOnly(Pos.VERB) && sentence.at(i).mayBe(m -> m.number() != null));
  }

  private Finding finding(Sentence sentence, int comma, Context context) {
    Span at = sentence.at(comma).token().span();
    return Finding.of(
            id(),
            Category.LINGUISTIC_PUNCTUATION,
            Severity.MINOR,
            context.document().locate(sentence.segment(), sentence.span(comma - 1, comma)),
            Message.of("No comma belongs after the opening phrase."))
        .withFixes(fixes(at, sentence, context));
  }

  private static List<Fix> fixes(Span comma, Sentence sentence, Context context) {
    return context
        .document()
        .pen()
        .remove(sentence.segment(), comma, Message.of("Remove the comma."), Safety.UNSAFE)
        .stream()
        .toList();
  }
}
