package dev.isogloss.check.repeat;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what a sentence says twice although once would do. */
@AutoService(Check.class)
@CheckInfo(
    id = "repeat-echo",
    summary = "A sentence says a verb, a phrase or a coordinated noun twice.",
    category = Category.STYLE_AWKWARD,
    severity = Severity.NEUTRAL,
    safety = Safety.DISPLAY_ONLY,
    doc =
        """
        ## What it finds
        In one sentence: a phrase of three long words that occurs again in the same forms; a noun
        made of a verb that is coordinated with itself in the same form («с появлением веры и
        появлением власти»); and a long finite verb that occurs again not far away («вера
        распространилась, или учение распространилось»). The finding is at the second.

        ## Why
        Whoever writes hears the echo and takes another word or a pronoun, or leaves it out. A
        machine translates word by word and hears nothing.

        ## Fix
        None. Take another word for one of them, or leave it out.
        """)
public final class RepeatEcho implements Check.OfSegment {
  @Override
  public List<Finding> check(Segment segment, Context context) {
    Language language = context.language(segment);
    List<Token> tokens = context.tokens(segment);
    List<Finding> findings = new ArrayList<>();
    for (Span sentence : context.sentences(segment)) {
      List<Token> within = tokens.stream().filter(w -> sentence.contains(w.span())).toList();
      for (Echoes.Echo echo : new Echoes(within, language).find()) {
        findings.add(finding(echo, segment, context));
      }
    }
    return findings;
  }

  private Finding finding(Echoes.Echo echo, Segment segment, Context context) {
    Location place = context.document().locate(segment, echo.second());
    Location before = context.document().locate(segment, echo.first());
    Message message = Message.of("The sentence repeats «{0}».", echo.second().of(segment.text()));
    return Finding.of(id(), info().category(), info().severity(), place, message)
        .withRelated(List.of(new Related(before, Message.of("First here."))));
  }
}
