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

/** Finds the renderings that the glossary forbids. */
@AutoService(Check.class)
@CheckInfo(
    id = "term-forbidden",
    summary = "The glossary forbids this term for a concept.",
    category = Category.TERMINOLOGY_INCONSISTENT,
    severity = Severity.MAJOR,
    safety = Safety.SAFE,
    authority = Authority.PROJECT,
    basis = Basis.GLOSSARY,
    doc =
        """
        ## What it finds
        Every inflected form of a term with the status *forbidden*, whatever its capitals, ё or the
        markup in it. A term inside a longer term or inside another word is left alone.

        ## Why
        A reader who meets a second name looks for a second thing. The glossary has decided.

        ## Fix
        The preferred term in the case and number of what it replaces; an acronym is replaced by an
        acronym. Where gender or number changes, the words outside that agree with the term change
        in the same fix. Safe when the form is certain, every word that has to agree is settled, and
        the grammar rules see no new mistake in the changed sentence; otherwise unsafe, with the
        other candidates or the mistake in its title.
        """)
public final class TermForbidden implements Check.OfSegment {
  @Override
  public List<Finding> check(Segment segment, Context context) {
    return WrongTerm.find(this, Status.FORBIDDEN, segment, context);
  }
}
