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

/** Finds terms that wander although no glossary names them. */
@AutoService(Check.class)
@CheckInfo(
    id = "drift-term",
    summary = "One thing seems to have several terms that no glossary lists.",
    category = Category.TERMINOLOGY_INCONSISTENT,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    authority = Authority.TEXT,
    doc =
        """
        ## What it finds
        Noun phrases that are likely to name one thing: they differ in one word, and the two words
        share a root or are renderings of one English word («закон масштабирования», «закон
        расширения»); or they are built of the same roots («горькая религия», «религия горечи»).
        One finding for all of them, at the first place that should change; the other places are
        listed with it. The message says what speaks for it. `--drift-threshold` sets how much must.

        ## Why
        A reader takes two names for two things.

        ## Fix
        Writes the proposed term in all places, in the case and number of what it replaces. Unsafe
        until a person has chosen: a glossary that lists the terms settles it.
        """)
public final class DriftTerm implements Check.OfDocument {
  @Override
  public List<Finding> check(Context context) {
    return ClusterFindings.of(this, Cluster.Kind.TERM, context);
  }
}
