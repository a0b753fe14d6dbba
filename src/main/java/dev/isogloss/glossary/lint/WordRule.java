package dev.isogloss.glossary.lint;

import java.util.function.Consumer;

/** Looks for one sort of doubt in a term by itself, with the dictionary of its language. */
@FunctionalInterface
interface WordRule {
  /** Tells what it finds, in the order of the words. */
  void check(ShapedTerm term, Consumer<GlossaryWarning> warnings);
}
