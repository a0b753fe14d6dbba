package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import dev.isogloss.language.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds terms of two concepts of one kind that differ in capitals alone and have other renderings:
 * at the beginning of a sentence nothing tells which is meant. Without regard to capitals they are
 * {@link SharedTerms}; a name and a word, such as Apple and apple, are two things.
 */
final class CaseVariants implements LintRule {
  /** What is the same for terms that differ in capitals alone. */
  private record Key(Locale language, Concept.Kind kind, String folded) {}

  @Override
  public void check(List<Concept> concepts, Consumer<GlossaryWarning> warnings) {
    Map<Key, Entry> first = new HashMap<>();
    for (Concept concept : concepts) {
      for (Term term : concept.terms()) {
        Entry entry = new Entry(concept, term);
        Key key = new Key(term.language(), concept.kind(), Folding.fold(term.phrase()));
        Entry earlier = first.putIfAbsent(key, entry);
        if (earlier != null && areVariants(entry, earlier)) {
          warnings.accept(tell(entry, earlier));
        }
      }
    }
  }

  /**
   * Whether nothing but a capital tells two terms apart. Wrong terms are left out: a capital that
   * is wrong is what a glossary forbids.
   */
  private static boolean areVariants(Entry one, Entry other) {
    boolean capitals = one.concept().isCaseSensitive() || other.concept().isCaseSensitive();
    return capitals
        && !one.isOfSameConcept(other)
        && one.isAllowed()
        && other.isAllowed()
        && !one.text().equals(other.text())
        && one.text().equalsIgnoreCase(other.text());
  }

  private static GlossaryWarning tell(Entry entry, Entry other) {
    return entry.warn(
        Level.WARNING,
        "case-variants",
        "“%s” names the concept “%s”, and “%s” at %s the concept “%s”: with a capital at the beginning of a sentence no match can tell which. Keep one, or name the context."
            .formatted(
                entry.text(),
                entry.concept().id(),
                other.text(),
                other.placeSeenFrom(entry),
                other.concept().id()));
  }
}
