package dev.isogloss.check.terms;

import dev.isogloss.document.Segment;
import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.match.TermMatch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of a concept's terms to write. */
final class Renderings {
  private Renderings() {}

  /**
   * The term to write in the place of a match: of the allowed terms one of its own kind (an acronym
   * for an acronym), the preferred first. Empty where the glossary allows none.
   */
  static Optional<Term> toWrite(TermMatch match, Segment segment) {
    return allowed(match.concept(), segment).stream()
        .min(
            Comparator.<Term, Boolean>comparing(
                    t -> isAcronym(t.text()) != isAcronym(match.term().text()))
                .thenComparing(Term::status));
  }

  static List<Term> allowed(Concept concept, Segment segment) {
    return concept.terms(segment.language()).stream().filter(t -> t.status().isAllowed()).toList();
  }

  /** Whether a term is a single word in capitals, a small plural ending aside: LLM, LLMs, ИИ. */
  static boolean isAcronym(String term) {
    String word = term.endsWith("s") ? term.substring(0, term.length() - 1) : term;
    return word.length() > 1
        && word.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  static boolean is(TermMatch match, Status status) {
    return match.status() == status;
  }
}
