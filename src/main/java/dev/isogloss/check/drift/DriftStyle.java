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

/** Finds terms that are written in several ways. */
@AutoService(Check.class)
@CheckInfo(
    id = "drift-style",
    summary = "One term is written in several ways: capital, quotation marks, hyphen, ё.",
    category = Category.STYLE_INCONSISTENT,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    authority = Authority.TEXT,
    doc =
        """
        ## What it finds
        A noun with a capital here and without one there, inside of sentences; a term in quotation
        marks here and bare there; words with a hyphen, in one and apart; ё beside е in one word; an
        abbreviation with the English plural beside the bare one. One finding per term, at the first
        place that should change; the other places are listed with it. Names, titles, headings and
        the beginnings of sentences do not count.

        ## Why
        A reader wonders whether the other spelling means another thing.

        ## Fix
        Writes the commoner way in all places. Unsafe: the writer may have meant two things.
        """)
public final class DriftStyle implements Check.OfDocument {
  @Override
  public List<Finding> check(Context context) {
    return ClusterFindings.of(this, Cluster.Kind.STYLE, context);
  }
}
