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
import dev.isogloss.language.Morph;
import java.util.ArrayList;
import java.util.List;

/** Reports subjects that their verb does not agree with. */
@AutoService(Check.class)
@CheckInfo(
    id = "grammar-subject",
    summary = "A verb in the past tense does not agree with its subject.",
    category = Category.LINGUISTIC_GRAMMAR,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        A masculine or feminine verb in the past tense beside a noun of another gender that can only
        be its subject: *печка сгорел*, *закончилась карантин*. Nothing else in the clause may agree
        with the verb. Silent on people, whose trade has one gender and who have another (*врач
        пришла*), and on names.

        ## Why
        A subject that has been replaced leaves its verb behind.

        ## Fix
        The verb in the gender of the noun. Never safe.
        """)
public final class GrammarSubject implements Check.OfSegment {
  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : Sentence.of(segment, context)) {
      SubjectAgreement agreement = new SubjectAgreement(sentence);
      for (int i = 0; i + 1 < sentence.size(); i++) {
        if (agreement.isBroken(i, i + 1)) {
          findings.add(finding(sentence, i, i + 1, context));
        } else if (agreement.isBroken(i + 1, i)) {
          findings.add(finding(sentence, i + 1, i, context));
        }
      }
    }
    return findings;
  }

  private Finding finding(Sentence sentence, int noun, int verb, Context context) {
    Word subject = sentence.at(noun);
    Word predicate = sentence.at(verb);
    Morph form = subject.readings().get(0).morph();
    List<String> suggestions =
        predicate.readings().stream()
            .flatMap(
                r ->
                    sentence
                        .language()
                        .inflection()
                        .agreeing(
                            predicate.lower(),
                            r,
                            new Agreement(Morph.Number.SINGULAR, form.gender(), null))
                        .stream())
            .distinct()
            .toList();
    return AgreementFinding.of(
        id(),
        sentence,
        sentence.span(Math.min(noun, verb), Math.max(noun, verb)),
        Message.of(
            "«{0}» does not agree with «{1}».", predicate.token().text(), subject.token().text()),
        suggestions,
        predicate.token().span(),
        context);
  }
}
