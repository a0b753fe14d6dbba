package dev.isogloss.check.grammar;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.grammar.RuleTable.Topic;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reports complements that a word is often given and does not take. */
@AutoService(Check.class)
@CheckInfo(
    id = "grammar-complement",
    summary = "A word has a complement in a form that it does not take.",
    category = Category.LINGUISTIC_GRAMMAR,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        The commonest slips of government, of a list that the language itself makes: *убеждение в
        то, что* for *в том, что*, *указал о том, что* for *указал, что*, *выставлять на показ* for
        *напоказ*. What is a matter of style is a hint: *начиная от* for *начиная с*. In Russian.

        ## Why
        Each verb and noun has a form of its own for what depends on it, and a translation carries
        over that of the source.

        ## Fix
        Writes the usual form. Never safe.
        """)
public final class GrammarComplement implements Check.OfSegment {
  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Complement> known = Complement.of(context.language(segment).vocabulary());
    List<Finding> findings = new ArrayList<>();
    if (!known.isEmpty()) {
      for (Sentence sentence : Sentence.of(segment, context)) {
        for (int i = 1; i < sentence.size(); i++) {
          int at = i;
          known.stream()
              .filter(c -> c.standsAt(sentence, at))
              .findFirst()
              .ifPresent(c -> findings.add(finding(c, sentence, at, context)));
        }
      }
    }
    return findings;
  }

  private Finding finding(Complement complement, Sentence sentence, int at, Context context) {
    Span span = sentence.span(at, at + complement.wrong().size() - 1);
    Segment segment = sentence.segment();
    return Finding.of(
            id(),
            complement.topic().category(),
            complement.topic() == Topic.STYLE ? Severity.NEUTRAL : Severity.MINOR,
            context.document().locate(segment, span),
            Message.of("«{0}» should be «{1}» here.", span.of(segment.text()), complement.right()))
        .withFixes(Suggestions.fixes(List.of(complement.right()), span, segment, context));
  }
}
