package dev.isogloss.check.grammar;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Authority;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.grammar.RuleTable.Topic;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import java.util.List;

/** Reports what the trusted grammar rules of the language see. */
@AutoService(Check.class)
@CheckInfo(
    id = "grammar",
    summary = "A grammar or punctuation rule of the language sees a mistake.",
    category = Category.LINGUISTIC_GRAMMAR,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    authority = Authority.BORROWED_GRAMMAR,
    doc =
        """
        ## What it finds
        What LanguageTool's rules find, with its message and suggestions. Each Russian and English
        rule has been measured. A table says whether its reports are findings,
        hints (neutral findings, as on style) or dropped: see
        [the rules](../grammar-rules.md). Silent on the terms of the glossary.

        ## Why
        A translation that says the right thing in the wrong form still has to be edited.

        ## Fix
        LanguageTool's first suggestion. Never safe.
        """)
public final class Grammar implements Check.OfSegment {
  @Override
  public boolean asksForMistakes() {
    return true;
  }

  @Override
  public List<Finding> check(Segment segment, Context context) {
    return TrustedMistakes.of(segment, context).stream()
        .filter(m -> m.row().topic() != Topic.SPELLING)
        .map(m -> m.finding(id(), segment, context))
        .toList();
  }
}
