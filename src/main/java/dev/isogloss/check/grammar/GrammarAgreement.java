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
import dev.isogloss.language.Reading;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reports modifiers that do not agree with their noun. */
@AutoService(Check.class)
@CheckInfo(
    id = "grammar-agreement",
    summary = "A modifier does not agree with its noun.",
    category = Category.LINGUISTIC_GRAMMAR,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        An adjective, a participle, a determiner or *один* with the noun right behind it, where no
        reading of the two agrees in case, number and gender: *эта определение*, *к образовательным
        программ*. It is silent wherever another noun near by could be the one that the modifier
        belongs to (*богатая минералами вода*), or another construction explains the forms.

        ## Why
        A translation engine chooses the forms word by word, and a replaced noun leaves the old
        forms around it.

        ## Fix
        The modifier in the form that agrees with the noun. Never safe: the noun may be the one that
        is wrong.
        """)
public final class GrammarAgreement implements Check.OfSegment {
  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : Sentence.of(segment, context)) {
      ModifierAgreement agreement = new ModifierAgreement(sentence);
      for (int i = 0; i + 1 < sentence.size(); i++) {
        int modifier = i;
        agreement.brokenAt(i).ifPresent(noun -> add(findings, sentence, modifier, noun, context));
      }
    }
    return findings;
  }

  private void add(
      List<Finding> findings, Sentence sentence, int modifier, int noun, Context context) {
    Span at = sentence.span(modifier, noun);
    if (AgreementFinding.touchesTerm(sentence, at, context)) {
      return;
    }
    Word wrong = sentence.at(modifier);
    Word head = sentence.at(noun);
    Message message =
        Message.of("«{0}» does not agree with «{1}».", wrong.token().text(), head.token().text());
    List<String> suggestions = agreeing(sentence, wrong, head);
    Span replaced = wrong.token().span();
    findings.add(AgreementFinding.of(id(), sentence, at, message, suggestions, replaced, context));
  }

  private static List<String> agreeing(Sentence sentence, Word modifier, Word noun) {
    return modifier.readings().stream()
        .flatMap(
            a ->
                noun.readings().stream()
                    .filter(n -> n.morph().grammaticalCase() == a.morph().grammaticalCase())
                    .flatMap(n -> form(sentence, modifier, a, n.morph()).stream()))
        .distinct()
        .toList();
  }

  private static List<String> form(Sentence sentence, Word modifier, Reading reading, Morph noun) {
    if (noun.number() == null) {
      return List.of();
    }
    return sentence
        .language()
        .inflection()
        .agreeing(
            modifier.lower(), reading, new Agreement(noun.number(), noun.gender(), noun.animacy()))
        .stream()
        .toList();
  }
}
