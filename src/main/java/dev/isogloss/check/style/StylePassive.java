package dev.isogloss.check.style;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds sentences that say nearly everything in the passive. */
@AutoService(Check.class)
@CheckInfo(
    id = "style-passive",
    summary = "A sentence has a chain of passives.",
    category = Category.STYLE_AWKWARD,
    severity = Severity.NEUTRAL,
    safety = Safety.DISPLAY_ONLY,
    byDefault = false,
    doc =
        """
        ## What it finds
        Three passive predicates or more in one sentence: in Russian short participles («модель
        была обучена»), in English a form of *be* with a past participle (*the model was trained*).

        ## Why
        Nobody does anything in such a sentence. Where the source language likes the passive, the
        machine keeps it.

        ## Fix
        None. Name the one who acts.
        """)
public final class StylePassive implements Check.OfSegment {
  private static final int LEAST = 3;

  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Token> tokens = context.tokens(segment);
    Language language = context.language(segment);
    List<Finding> findings = new ArrayList<>();
    for (Span sentence : context.sentences(segment)) {
      List<Token> within = tokens.stream().filter(t -> sentence.contains(t.span())).toList();
      List<Token> passives = new ArrayList<>();
      for (int i = 0; i < within.size(); i++) {
        if (within.get(i).isWord() && language.phrases().isPassive(within, i)) {
          passives.add(within.get(i));
        }
      }
      if (passives.size() >= LEAST) {
        findings.add(finding(passives, segment, context));
      }
    }
    return findings;
  }

  private Finding finding(List<Token> passives, Segment segment, Context context) {
    Token last = passives.get(passives.size() - 1);
    Location at = context.document().locate(segment, passives.get(0).span().cover(last.span()));
    Message message = Message.of("The sentence has {0} passives.", Argument.count(passives.size()));
    return Finding.of(id(), info().category(), info().severity(), at, message);
  }
}
