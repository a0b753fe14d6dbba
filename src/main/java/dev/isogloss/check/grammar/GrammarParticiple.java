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
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reports participles with words of their own that no comma parts from the noun before them. */
@AutoService(Check.class)
@CheckInfo(
    id = "grammar-participle",
    summary = "A participle clause behind its noun has no comma before it.",
    category = Category.LINGUISTIC_PUNCTUATION,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        A participle right behind a noun that it agrees with, and with words of its own behind it:
        *модель обученная на новостях пишет заметки*. Silent where a noun behind the participle could be the one it
        belongs to (*данные собранных на севере образцов*), and on a participle without words of its own. In
        Russian.

        ## Why
        English sets no comma there, and Russian needs one before and one behind the clause.

        ## Fix
        The comma behind the noun; whoever takes it looks for the end of the clause. Never safe.
        """)
public final class GrammarParticiple implements Check.OfSegment {
  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : Sentence.of(segment, context)) {
      ParticipleClause clause = new ParticipleClause(sentence);
      for (int i = 1; i + 1 < sentence.size(); i++) {
        OptionalInt noun = clause.unpartedNoun(i);
        if (noun.isPresent()) {
          findings.add(finding(sentence, noun.getAsInt(), i, context));
        }
      }
    }
    return findings;
  }

  private Finding finding(Sentence sentence, int noun, int participle, Context context) {
    Span at = sentence.at(noun).token().span();
    String text = sentence.at(noun).token().text();
    return Finding.of(
            id(),
            Category.LINGUISTIC_PUNCTUATION,
            Severity.MINOR,
            context.document().locate(sentence.segment(), sentence.span(noun, participle)),
            Message.of(
                "A comma is missing between «{0}» and «{1}».",
                text, sentence.at(participle).token().text()))
        .withFixes(Suggestions.fixes(List.of(text + ","), at, sentence.segment(), context));
  }
}
