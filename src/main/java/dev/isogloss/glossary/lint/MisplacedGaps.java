package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Gaps;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import java.util.List;
import java.util.function.Consumer;

/** Finds an ellipsis in a term that does not let words are between its words. */
final class MisplacedGaps implements LintRule {
  @Override
  public void check(List<Concept> concepts, Consumer<GlossaryWarning> warnings) {
    for (Concept concept : concepts) {
      for (Term term : concept.terms()) {
        if (Gaps.isMisplaced(term.text())) {
          warnings.accept(tell(new Entry(concept, term)));
        }
      }
    }
  }

  /** Shows how to write a gap: the marks are easily taken for a pause. */
  private static GlossaryWarning tell(Entry entry) {
    return entry.warn(
        Level.WARNING,
        "gap-misplaced",
        ("The ellipsis of “%s” is taken for a part of the term. Where words may come between, "
                + "write it with a space on each side: “закон … масштабирования”.")
            .formatted(entry.text()));
  }
}
