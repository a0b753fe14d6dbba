package dev.isogloss.check.terms;

import dev.isogloss.check.Check;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.TermMatch;
import java.util.List;
import java.util.Optional;

/** What the checks of forbidden and of deprecated terms share. */
final class WrongTerm {
  private WrongTerm() {}

  static List<Finding> find(Check check, Status status, Segment segment, Context context) {
    return context.terms(segment).stream()
        .filter(m -> m.status() == status && !m.nested())
        .flatMap(m -> finding(check, segment, context, m).stream())
        .toList();
  }

  private static Optional<Finding> finding(
      Check check, Segment segment, Context context, TermMatch match) {
    Speech speech = Speech.of(match, segment, context);
    if (speech == Speech.SAYS_RIGHT) {
      return Optional.empty();
    }
    Optional<Term> right = Renderings.toWrite(match, segment);
    Safety safety = check.info().safety();
    List<Fix> fixes =
        right.flatMap(t -> TermFix.of(context, segment, match, t, safety)).stream().toList();
    return Optional.of(
        Finding.of(
                check.id(),
                check.info().category(),
                speech == Speech.SAYS_NOTHING ? Severity.NEUTRAL : check.info().severity(),
                context.document().locate(segment, match.span()),
                message(match, right))
            .withConcept(match.concept().id())
            .withFixes(fixes)
            .withRelated(evidence(context, match)));
  }

  private static String message(TermMatch match, Optional<Term> right) {
    String verdict = match.status() == Status.FORBIDDEN ? "is not" : "is often not";
    String instead = right.map(t -> " Write «" + t.text() + "».").orElse("");
    return "«%s» %s the term for %s.%s"
        .formatted(match.term().text(), verdict, match.concept().id(), instead);
  }

  private static List<Related> evidence(Context context, TermMatch match) {
    return context.rightlyNamed(match.concept()).stream()
        .map(at -> new Related(at, "Here the text has the preferred term."))
        .toList();
  }
}
