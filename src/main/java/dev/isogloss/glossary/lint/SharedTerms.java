package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import dev.isogloss.language.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds terms that no match could tell apart: twice in one concept, in two concepts, or allowed
 * here and not allowed there.
 */
final class SharedTerms implements LintRule {
  /** What a match compares: terms of one key look alike to it. */
  private record Key(Locale language, String folded) {}

  @Override
  public void check(List<Concept> concepts, Consumer<GlossaryWarning> warnings) {
    Map<Key, List<Entry>> alike = new LinkedHashMap<>();
    for (Concept concept : concepts) {
      for (Term term : concept.terms()) {
        Key key = new Key(term.language(), Folding.fold(term.phrase()));
        Entry entry = new Entry(concept, term);
        List<Entry> earlier = alike.computeIfAbsent(key, k -> new ArrayList<>(1));
        compare(entry, earlier, warnings);
        earlier.add(entry);
      }
    }
  }

  /** Compares with the nearest of the same concept and with the first of any other. */
  private static void compare(
      Entry entry, List<Entry> earlier, Consumer<GlossaryWarning> warnings) {
    for (int i = earlier.size() - 1; i >= 0 && earlier.get(i).isOfSameConcept(entry); i--) {
      if (isSame(entry, earlier.get(i))) {
        warnings.accept(withinConcept(entry, earlier.get(i)));
        break;
      }
    }
    for (Entry other : earlier) {
      if (!other.isOfSameConcept(entry) && isSame(entry, other)) {
        warnings.accept(acrossConcepts(entry, other));
        break;
      }
    }
  }

  /** Where capitals are matched they distinguish terms. */
  private static boolean isSame(Entry one, Entry other) {
    boolean capitals = one.concept().isCaseSensitive() || other.concept().isCaseSensitive();
    return !capitals || one.text().equals(other.text());
  }

  /** One concept has the term twice. */
  private static GlossaryWarning withinConcept(Entry entry, Entry other) {
    if (entry.isAllowed() != other.isAllowed()) {
      return conflict(entry, other);
    }
    return entry.warn(
        Level.WARNING,
        "term-repeated",
        ("“%s” repeats “%s” of %s: letter case, ё and е, and the kind of hyphen make no other "
                + "term. Remove one of the two.")
            .formatted(entry.text(), other.text(), other.placeSeenFrom(entry)));
  }

  /** Two concepts have the term, and each wants another rendering for it. */
  private static GlossaryWarning acrossConcepts(Entry entry, Entry other) {
    if (entry.isAllowed() != other.isAllowed()) {
      return conflict(entry, other);
    }
    return entry.warn(
        Level.WARNING,
        "term-shared",
        "“%s” names the concept “%s” here and “%s” at %s, and no match can tell which. Keep one."
            .formatted(
                entry.text(),
                entry.concept().id(),
                other.concept().id(),
                other.placeSeenFrom(entry)));
  }

  /** A text cannot follow both: one entry allows the term, the other does not. */
  private static GlossaryWarning conflict(Entry entry, Entry other) {
    return entry.warn(
        Level.WARNING,
        "status-conflict",
        "“%s” is %s for the concept “%s” here, but %s for “%s” at %s. Keep one of the two."
            .formatted(
                entry.text(),
                entry.term().status().id(),
                entry.concept().id(),
                other.term().status().id(),
                other.concept().id(),
                other.placeSeenFrom(entry)));
  }
}
