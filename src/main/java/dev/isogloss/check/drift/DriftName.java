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

/** Finds names that one document spells in several ways. */
@AutoService(Check.class)
@CheckInfo(
    id = "drift-name",
    summary = "One name is spelled in several ways.",
    category = Category.TERMINOLOGY_INCONSISTENT,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    authority = Authority.TEXT,
    doc =
        """
        ## What it finds
        Names of people, places and products that one document spells in several ways, such as
        *Суцкевер* and *Сутскевер*, in any of their forms. Spellings count as one name when they
        differ by what transliterations really differ by, when the same first name or surname is next to both, or when the text gives the same original in brackets behind both. Two words
        that the dictionary knows stay apart, and so do names with different first names. No
        glossary is needed; a name that the glossary has is left to it.

        ## Why
        A reader takes two spellings for two people, and a search finds only one of them.

        ## Fix
        One fix writes one spelling in all places, in the case and number of the word that it replaces: the
        one that the glossary prefers, else the one that the dictionary or the list of well-known
        names has, else the commonest. Unsafe: only a person knows who is meant.
        """)
public final class DriftName implements Check.OfDocument {
  @Override
  public List<Finding> check(Context context) {
    return ClusterFindings.of(this, Cluster.Kind.NAME, context);
  }
}
