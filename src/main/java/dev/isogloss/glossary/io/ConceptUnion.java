package dev.isogloss.glossary.io;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.Term;
import dev.isogloss.text.Location;
import dev.isogloss.text.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Unites what two files say of one concept. */
final class ConceptUnion {
  private record Key(String text, Locale language) {
    static Key of(Term term) {
      return new Key(term.text(), term.language());
    }
  }

  private final Concept first;
  private final Concept second;

  ConceptUnion(Concept first, Concept second) {
    this.first = first;
    this.second = second;
  }

  /**
   * The concept of both. What one file leaves open the other decides; where both decide, the first
   * is.
   *
   * @throws GlossaryException if one prefers another term in a language, or allows what the other
   *     does not
   */
  Concept unite() {
    requireSamePreference();
    Map<Key, Term> terms = new LinkedHashMap<>();
    first.terms().forEach(term -> terms.putIfAbsent(Key.of(term), term));
    for (Term term : second.terms()) {
      terms.merge(Key.of(term), term, this::unite);
    }
    return new Concept(
        first.id(),
        first.kind() == Concept.Kind.TERM ? second.kind() : first.kind(),
        first.casePolicy() == CasePolicy.AS_KIND ? second.casePolicy() : first.casePolicy(),
        List.copyOf(terms.values()),
        first.note().isEmpty() ? second.note() : first.note(),
        first.defined());
  }

  private void requireSamePreference() {
    Map<Locale, Term> preferred = preferred(first);
    preferred(second)
        .forEach(
            (language, term) -> {
              Term other = preferred.get(language);
              if (other != null && !other.text().equals(term.text())) {
                throw new GlossaryException(
                    term.defined(),
                    "The concept “%s” prefers “%s” here, but “%s” at %s. Keep one of the two."
                        .formatted(first.id(), term.text(), other.text(), place(other.defined())));
              }
            });
  }

  /** The first preferred term of each language. */
  private static Map<Locale, Term> preferred(Concept concept) {
    Map<Locale, Term> preferred = new LinkedHashMap<>();
    for (Term term : concept.terms()) {
      if (term.status() == Status.PREFERRED) {
        preferred.putIfAbsent(term.language(), term);
      }
    }
    return preferred;
  }

  /** Of two statuses that agree the stronger one holds. */
  private Term unite(Term one, Term other) {
    if (one.status().isAllowed() != other.status().isAllowed()) {
      throw new GlossaryException(
          other.defined(),
          "The term “%s” of the concept “%s” is %s here, but %s at %s. Keep one of the two."
              .formatted(
                  other.text(),
                  first.id(),
                  other.status().id(),
                  one.status().id(),
                  place(one.defined())));
    }
    Term kept = isStronger(other.status(), one.status()) ? other : one;
    Term rest = kept == one ? other : one;
    return kept.withGrammar(kept.grammar().or(rest.grammar())).withUse(kept.use().or(rest.use()));
  }

  private static boolean isStronger(Status status, Status than) {
    return status != than && (status == Status.PREFERRED || status == Status.FORBIDDEN);
  }

  private static String place(Location at) {
    Position start = at.start();
    return at.source().name() + ":" + start.line() + ":" + start.column();
  }
}
