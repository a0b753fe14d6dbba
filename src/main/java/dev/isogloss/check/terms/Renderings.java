package dev.isogloss.check.terms;

import dev.isogloss.document.Segment;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.TermMatch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of a concept's terms to write. */
final class Renderings {
  private Renderings() {}

  /**
   * The term to write in place of a match: of the allowed terms one of its own kind (an acronym for
   * an acronym), the preferred first. Empty where the glossary allows none.
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

  /** Whether a term is a single word with mostly capitals: LLM, LLMs, MoE, ИИ. */
  static boolean isAcronym(String term) {
    long capitals = term.codePoints().filter(Character::isUpperCase).count();
    return capitals > 1 && term.indexOf(' ') < 0 && capitals * 2 > term.length();
  }
}
