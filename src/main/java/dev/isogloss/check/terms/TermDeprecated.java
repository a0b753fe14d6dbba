package dev.isogloss.check.terms;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Authority;
import dev.isogloss.check.Basis;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.Status;
import java.util.List;

/** Points at the renderings that the glossary calls wrong in some contexts. */
@AutoService(Check.class)
@CheckInfo(
    id = "term-deprecated",
    summary = "The glossary calls a term wrong in some contexts.",
    category = Category.TERMINOLOGY_INCONSISTENT,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    authority = Authority.PROJECT,
    basis = Basis.GLOSSARY,
    doc =
        """
        ## What it finds
        Every inflected form of a term with the status *deprecated*: a word that may name the
        concept wrongly and may also be right where it means something else. It is a hint (severity
        neutral). Where the glossary names context words for the term, they decide: it is a finding
        if the same sentence has one of them, in any form, and otherwise nothing.

        ## Why
        An ordinary word instead of a term is easy to overlook. A person has to say whether it means the concept.

        ## Fix
        The preferred term in the case and number of what it replaces. Never safe.
        """)
public final class TermDeprecated implements Check.OfSegment {
  @Override
  public List<Finding> check(Segment segment, Context context) {
    return WrongTerm.find(this, Status.DEPRECATED, segment, context);
  }
}
