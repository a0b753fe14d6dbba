package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept;
import java.util.List;
import java.util.function.Consumer;

/** Looks for one sort of doubt in all concepts together. */
@FunctionalInterface
interface LintRule {
  void check(List<Concept> concepts, Consumer<GlossaryWarning> warnings);
}
