package dev.isogloss.check.grammar;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Phrases;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reports sentences whose parts lack the word or the mark that joins them. */
@AutoService(Check.class)
@CheckInfo(
    id = "grammar-link",
    summary = "The word or the dash that joins two parts of a sentence is missing.",
    category = Category.LINGUISTIC_GRAMMAR,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        *Что касается* at the beginning of a sentence without a *то* at the beginning of its main clause: *Что
        касается цены, она растёт*. A comma for the dash between an infinitive that is the subject and *это*: *Читать
        книги, это полезно*. Silent where another clause is between. In Russian.

        ## Why
        English joins these parts with a comma alone.

        ## Fix
        Adds the word, or writes the dash. Never safe.
        """)
public final class GrammarLink implements Check.OfSegment {
  private static final String COMMA = ",";
  private static final String DASH = " —";
  private static final Set<String> AROUND = Set.of("(", ")", "«", "»", "„", "“", "”", "\"");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : Sentence.of(segment, context)) {
      correlative(sentence, context).ifPresent(findings::add);
      dash(sentence, context).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> correlative(Sentence sentence, Context context) {
    List<String> words = sentence.words().stream().map(Word::lower).toList();
    Optional<String> wanted = sentence.language().phrases().correlative(words);
    int comma = wanted.isEmpty() ? sentence.size() : firstComma(sentence);
    return comma + 1 < sentence.size()
            && isComma(sentence, comma)
            && words.subList(comma, words.size()).stream().noneMatch(wanted.get()::equals)
            && beginsMainClause(sentence, comma + 1)
        ? Optional.of(missing(sentence, comma, wanted.get(), context))
        : Optional.empty();
  }

  /** The first comma behind no other mark than brackets and quotation marks; else the size. */
  private static int firstComma(Sentence sentence) {
    int at = sentence.clauseEnd(0);
    while (at < sentence.size()
        && (!sentence.at(at).isMark() || AROUND.contains(sentence.at(at).token().text()))) {
      at++;
    }
    return at;
  }

  /** Whether the clause has a verb and nothing tells that it depends on the noun before it. */
  private static boolean beginsMainClause(Sentence sentence, int index) {
    Phrases phrases = sentence.language().phrases();
    Word word = sentence.at(index);
    boolean depends =
        word.mayBe(m -> m.pos() == Pos.PARTICIPLE || m.pos() == Pos.GERUND)
            || word.isOnly(Pos.CONJUNCTION)
            || IntStream.range(index, Math.min(index + 2, sentence.size()))
                .mapToObj(sentence::at)
                .flatMap(w -> w.readings().stream())
                .anyMatch(r -> r.lemma().equals(phrases.smallWords().relative()));
    return !depends
        && IntStream.range(index, sentence.clauseEnd(index)).anyMatch(i -> isFinite(sentence, i));
  }

  private static boolean isFinite(Sentence sentence, int index) {
    return sentence.at(index).mayBe(m -> m.pos() == Pos.VERB && m.number() != null);
  }

  private Finding missing(Sentence sentence, int comma, String word, Context context) {
    Span at = sentence.at(comma).token().span();
    return finding(
        sentence,
        sentence.span(comma, comma + 1),
        Message.of("«{0}» is missing at the beginning of the main clause.", word),
        COMMA + " " + word,
        at,
        context);
  }

  /** An infinitive with what belongs to it, a comma, and a word that equates. */
  private Optional<Finding> dash(Sentence sentence, Context context) {
    String equating = sentence.language().phrases().equating();
    boolean infinitive =
        sentence.size() > 0 && sentence.at(0).isOnly(m -> m.pos() == Pos.VERB && isInfinitive(m));
    return IntStream.range(1, infinitive ? sentence.size() - 2 : 0)
        .filter(i -> isComma(sentence, i) && sentence.at(i + 1).lower().equals(equating))
        .boxed()
        .findFirst()
        .filter(i -> IntStream.range(0, i).noneMatch(j -> isClausal(sentence, j)))
        .filter(i -> isPredicative(sentence, i + 2))
        .map(i -> dash(sentence, i, context));
  }

  private static boolean isInfinitive(Morph morph) {
    return morph.number() == null && morph.gender() == null;
  }

  /**
   * Whether the word may be the predicate or the subject of a clause of its own, or open one. What
   * is no part of speech may be a predicate such as <i>надо</i>.
   */
  private static boolean isClausal(Sentence sentence, int index) {
    Word word = sentence.at(index);
    String relative = sentence.language().phrases().smallWords().relative();
    return isFinite(sentence, index)
        || word.mayBe(Pos.OTHER)
        || word.isOnly(m -> m.pos() == Pos.PRONOUN && m.grammaticalCase() == Case.NOMINATIVE)
        || word.readings().stream().anyMatch(r -> r.lemma().equals(relative));
  }

  /** Whether what is equated is a quality or a noun, and no verb has the word for its subject. */
  private static boolean isPredicative(Sentence sentence, int from) {
    int end = sentence.clauseEnd(from);
    return from < end
        && IntStream.range(from, end).noneMatch(i -> isFinite(sentence, i))
        && IntStream.range(from, end)
            .mapToObj(sentence::at)
            .anyMatch(
                w ->
                    w.mayBe(Pos.ADVERB)
                        || w.mayBe(
                            m -> m.grammaticalCase() == Case.NOMINATIVE && m.pos() != Pos.PRONOUN));
  }

  private Finding dash(Sentence sentence, int comma, Context context) {
    Span at = sentence.at(comma).token().span();
    return finding(
        sentence,
        sentence.span(comma, comma + 1),
        Message.of("A dash belongs before «{0}».", sentence.at(comma + 1).token().text()),
        DASH,
        at,
        context);
  }

  private static boolean isComma(Sentence sentence, int index) {
    return sentence.at(index).token().text().equals(COMMA);
  }

  private Finding finding(
      Sentence sentence,
      Span at,
      Message message,
      String replacement,
      Span replaced,
      Context context) {
    return AgreementFinding.of(
        id(), sentence, at, message, List.of(replacement), replaced, context);
  }
}
