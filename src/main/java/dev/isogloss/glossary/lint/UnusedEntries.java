package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds entries none of whose terms is in the texts, in any language.
 *
 * @param named the ids of the concepts that the texts name
 */
record UnusedEntries(Function<Glossary, Set<String>> named) implements LintRule {
  @Override
  public void check(List<Concept> concepts, Consumer<GlossaryWarning> warnings) {
    Set<String> used = named.apply(new Glossary(concepts));
    for (Concept concept : concepts) {
      if (!used.contains(concept.id())) {
        warnings.accept(
            new GlossaryWarning(
                concept.defined(),
                Level.INFO,
                "entry-unused",
                "No text of the tree has a term of the concept “%s”.".formatted(concept.id())));
      }
    }
  }
}
