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
import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports prepositions with a word behind them that they cannot govern. */
@AutoService(Check.class)
@CheckInfo(
    id = "grammar-government",
    summary = "A preposition has a form after it that it does not govern.",
    category = Category.LINGUISTIC_GRAMMAR,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        A preposition and the word right behind it: a noun, or a modifier with its noun, that fits none of the cases that the preposition governs (*для исправлению*); a verb (*на
        уговорить*); a modifier whose noun is missing before a conjunction (*с меньшим вычислительным
        или данных*). It is silent where any reading of the words fits, on names, and on the special
        cases of the language (*из лесу*, *на берегу*, *в гости*). A masculine noun that the
        dictionary takes for a person may be a tool (*в обработчик*). Behind *о* the accusative
        fits only where the sentence speaks of contact (*удариться о стену*).

        ## Why
        It is what remains where a word has been replaced, or translated without its sentence.

        ## Fix
        The noun, with its modifier, in the governed case. Never safe.
        """)
public final class GrammarGovernment implements Check.OfSegment {
  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : Sentence.of(segment, context)) {
      for (int i = 0; i + 1 < sentence.size(); i++) {
        int at = i;
        if (mayBeUnit(sentence, i)) {
          continue;
        }
        new Government(sentence)
            .lastBroken(i)
            .filter(
                last -> !AgreementFinding.touchesTerm(sentence, sentence.span(at, last), context))
            .map(last -> finding(sentence, at, last, context))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** One letter behind a number may be a unit: <i>0,9 с</i> are seconds. */
  private static boolean mayBeUnit(Sentence sentence, int preposition) {
    return preposition > 0
        && sentence.at(preposition).token().text().length() == 1
        && sentence.at(preposition - 1).token().kind() == Token.Kind.NUMBER;
  }

  private Finding finding(Sentence sentence, int preposition, int last, Context context) {
    String text = sentence.span(preposition + 1, last).of(sentence.segment().text());
    return AgreementFinding.of(
        id(),
        sentence,
        sentence.span(preposition, last),
        Message.of(
            "The preposition «{0}» does not govern «{1}».",
            sentence.at(preposition).token().text(), text),
        governed(sentence, preposition, last),
        sentence.span(preposition + 1, last),
        context);
  }

  /** The noun, and the modifier before it if there is one, in a case that is governed. */
  private static List<String> governed(Sentence sentence, int preposition, int last) {
    Set<Case> cases = new Government(sentence).cases(preposition);
    Word noun = sentence.at(last);
    if (last == preposition + 1) {
      return governed(sentence, cases, noun);
    }
    Word modifier = sentence.at(preposition + 1);
    return last == preposition + 2 && Concord.agree(modifier, noun)
        ? cases.stream()
            .sorted()
            .flatMap(c -> phrase(sentence, modifier, noun, c).stream())
            .distinct()
            .toList()
        : List.of();
  }

  private static Optional<String> phrase(Sentence sentence, Word modifier, Word noun, Case wanted) {
    return noun.readings().stream()
        .filter(r -> Concord.isNoun(r.morph()))
        .findFirst()
        .flatMap(
            r ->
                form(sentence, r, wanted)
                    .flatMap(n -> modifier(sentence, modifier, r, wanted).map(m -> m + " " + n)));
  }

  private static Optional<String> modifier(
      Sentence sentence, Word modifier, Reading noun, Case wanted) {
    return modifier.readings().stream()
        .filter(r -> Concord.isModifier(r.morph()))
        .flatMap(
            r ->
                sentence.language().inflection().paradigm(r.lemma(), r.morph().pos()).stream()
                    .filter(f -> f.morph().grammaticalCase() == wanted)
                    .filter(f -> Concord.shareNumber(f.morph(), noun.morph()))
                    .filter(f -> hasNumber(f.morph(), noun.morph()))
                    .map(Form::text))
        .findFirst();
  }

  private static boolean hasNumber(Morph modifier, Morph noun) {
    return (modifier.number() == Number.PLURAL) == (noun.number() == Number.PLURAL);
  }

  private static List<String> governed(Sentence sentence, Set<Case> cases, Word word) {
    return word.readings().stream()
        .filter(r -> Concord.isNoun(r.morph()))
        .flatMap(r -> cases.stream().sorted().flatMap(c -> form(sentence, r, c).stream()))
        .distinct()
        .toList();
  }

  private static Optional<String> form(Sentence sentence, Reading reading, Case wanted) {
    Morph morph = reading.morph();
    return sentence.language().inflection().paradigm(reading.lemma(), morph.pos()).stream()
        .filter(f -> f.morph().grammaticalCase() == wanted)
        .filter(f -> f.morph().number() == morph.number())
        .map(Form::text)
        .findFirst();
  }
}
