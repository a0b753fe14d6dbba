package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Finds concepts that have terms in a language, but none to write. */
final class MissingPreferred implements LintRule {
  @Override
  public void check(List<Concept> concepts, Consumer<GlossaryWarning> warnings) {
    for (Concept concept : concepts) {
      Set<Locale> seen = new HashSet<>();
      for (Term term : concept.terms()) {
        // One warning a language, at its first term.
        if (seen.add(term.language()) && concept.preferred(term.language()).isEmpty()) {
          warnings.accept(tell(new Entry(concept, term)));
        }
      }
    }
  }

  /** Told at the first term of the language: what is missing has no place. */
  private static GlossaryWarning tell(Entry entry) {
    return entry.warn(
        Level.WARNING,
        "no-preferred",
        "The concept “%s” has terms in %s, but none is preferred, so that nothing can be proposed. "
                .formatted(entry.concept().id(), entry.term().language().toLanguageTag())
            + "Name the one to write.");
  }
}
