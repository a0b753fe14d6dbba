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
import dev.isogloss.language.Inflection.Agreement;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reports relative pronouns and participles that have nothing to refer to. */
@AutoService(Check.class)
@CheckInfo(
    id = "grammar-reference",
    summary = "A relative pronoun or a participle agrees with nothing before it.",
    category = Category.LINGUISTIC_GRAMMAR,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        *Который* or a participle behind a comma, where no word before it in the sentence has its
        number and gender in any reading: *модель, который*. One noun that fits, however far away,
        keeps it silent.

        ## Why
        A noun that has been replaced by one of another gender leaves the clause behind it in the
        old one.

        ## Fix
        The form that agrees with the noun before the comma. Never safe.
        """)
public final class GrammarReference implements Check.OfSegment {
  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : Sentence.of(segment, context)) {
      BackReference reference = new BackReference(sentence);
      for (int i = 0; i < sentence.size(); i++) {
        if (reference.isBrokenAt(i)) {
          findings.add(finding(sentence, i, reference.commaBefore(i), context));
        }
      }
    }
    return findings;
  }

  private Finding finding(Sentence sentence, int index, int comma, Context context) {
    Word word = sentence.at(index);
    Optional<Word> noun =
        IntStream.range(0, comma)
            .mapToObj(i -> sentence.at(comma - 1 - i))
            .filter(w -> w.mayBe(Concord::isNoun))
            .findFirst();
    return AgreementFinding.of(
        id(),
        sentence,
        sentence.span(index, index),
        Message.of("«{0}» agrees with no word before it.", word.token().text()),
        noun.map(n -> agreeing(sentence, word, n)).orElse(List.of()),
        word.token().span(),
        context);
  }

  private static List<String> agreeing(Sentence sentence, Word word, Word noun) {
    return noun.readings().stream()
        .map(Reading::morph)
        .filter(Concord::isNoun)
        .flatMap(
            n ->
                word.readings().stream()
                    .flatMap(
                        r ->
                            sentence
                                .language()
                                .inflection()
                                .agreeing(
                                    word.lower(),
                                    r,
                                    new Agreement(
                                        n.number() == null ? Number.SINGULAR : n.number(),
                                        n.gender(),
                                        n.animacy()))
                                .stream()))
        .distinct()
        .toList();
  }
}
