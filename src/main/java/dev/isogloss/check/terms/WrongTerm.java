package dev.isogloss.check.terms;

import dev.isogloss.check.Check;
import dev.isogloss.check.Context;
import dev.isogloss.check.Speech;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.Status;
import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Message;
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
        right.map(t -> TermFix.of(context, segment, match, t, safety)).orElse(List.of());
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

  private static Message message(TermMatch match, Optional<Term> right) {
    boolean forbidden = match.status() == Status.FORBIDDEN;
    Argument term = Argument.term(match.term().text());
    Argument concept = Argument.text(match.concept().id());
    return right
        .map(
            t ->
                Message.of(
                    forbidden
                        ? "Forbidden term for {1}: «{0}». Preferred: «{2}»."
                        : "Doubtful term for {1}: «{0}». Preferred: «{2}».",
                    term,
                    concept,
                    Argument.term(t.text())))
        .orElseGet(
            () ->
                Message.of(
                    forbidden ? "Forbidden term for {1}: «{0}»." : "Doubtful term for {1}: «{0}».",
                    term,
                    concept));
  }

  private static List<Related> evidence(Context context, TermMatch match) {
    return context.rightlyNamed(match.concept()).stream()
        .map(at -> new Related(at, Message.of("The preferred term.")))
        .toList();
  }
}
