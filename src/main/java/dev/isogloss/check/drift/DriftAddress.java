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

/** Finds a reader who is addressed in several ways. */
@AutoService(Check.class)
@CheckInfo(
    id = "drift-address",
    summary = "The reader is addressed in a familiar and in a polite way.",
    category = Category.STYLE_INCONSISTENT,
    severity = Severity.MINOR,
    safety = Safety.DISPLAY_ONLY,
    authority = Authority.TEXT,
    doc =
        """
        ## What it finds
        «Ты» beside «вы» outside of quotations and dialogue, by pronouns and by verbs whose form is of
        one person only. One finding for a document, at the first place of the rarer way.

        ## Why
        The tone of a text does not change from one sentence to the next; a machine's does.

        ## Fix
        None: verbs and adjectives around have to follow.
        """)
public final class DriftAddress implements Check.OfDocument {
  @Override
  public List<Finding> check(Context context) {
    return ClusterFindings.of(this, Cluster.Kind.ADDRESS, context);
  }
}
