package dev.isogloss.check.drift;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Authority;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import java.util.List;

/** Finds acronyms that one document gives several expansions, and things with several acronyms. */
@AutoService(Check.class)
@CheckInfo(
    id = "drift-acronym",
    summary = "An acronym has several expansions, or one thing several acronyms.",
    category = Category.TERMINOLOGY_INCONSISTENT,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    authority = Authority.TEXT,
    doc =
        """
        ## What it finds
        An acronym that the document expands in several ways; several acronyms for one expansion,
        Latin beside Cyrillic ones too (*LLM* and *БЯМ*); an acronym with letters of two alphabets
        that look alike; and one that occurs once and has the letters of a frequent one in
        disorder. What an acronym means is read from brackets: *expansion (ACRONYM)* or
        *ACRONYM (expansion)*, in any form. A translated expansion need not have the acronym's
        letters. No glossary is needed; what the glossary has is left to it.

        ## Why
        An acronym is a promise: the same letters, the same thing.

        ## Fix
        One fix writes the commonest acronym or expansion in all places. Unsafe: a text may mean two
        things, or quote.
        """)
public final class DriftAcronym implements Check.OfDocument {
  @Override
  public List<Finding> check(Context context) {
    return ClusterFindings.of(this, Cluster.Kind.ACRONYM, context);
  }
}
