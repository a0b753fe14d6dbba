package dev.isogloss.glossary.lint;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import dev.isogloss.language.Folding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries that mend each other's terms in a circle: one forbids A for B, another B for A. A
 * term that several concepts forbid is followed to the first of them, as a match is.
 */
final class FixCycles implements LintRule {
  /** What a match compares: terms of one key look alike to it. */
  private record Key(Locale language, String folded) {}

  @Override
  public void check(List<Concept> concepts, Consumer<GlossaryWarning> warnings) {
    Map<Key, Entry> wrong = new HashMap<>();
    List<Entry> order = new ArrayList<>();
    for (Concept concept : concepts) {
      for (Term term : concept.terms()) {
        if (term.status() == Status.FORBIDDEN) {
          Entry entry = new Entry(concept, term);
          if (wrong.putIfAbsent(key(concept, term), entry) == null) {
            order.add(entry);
          }
        }
      }
    }
    Set<Key> seen = new HashSet<>();
    for (Entry start : order) {
      List<Entry> cycle = cycle(start, wrong, seen);
      // What one entry says against itself is another matter.
      if (cycle.size() > 1) {
        warnings.accept(tell(cycle));
      }
    }
  }

  /** The circle that a chain of fixes runs into; empty if it ends, or was seen before. */
  private static List<Entry> cycle(Entry start, Map<Key, Entry> wrong, Set<Key> seen) {
    Deque<Key> path = new ArrayDeque<>();
    List<Entry> entries = new ArrayList<>();
    Entry at = start;
    while (at != null && seen.add(key(at.concept(), at.term()))) {
      path.add(key(at.concept(), at.term()));
      entries.add(at);
      at = next(at, wrong);
    }
    if (at == null || !path.contains(key(at.concept(), at.term()))) {
      return List.of();
    }
    return entries.subList(List.copyOf(path).indexOf(key(at.concept(), at.term())), entries.size());
  }

  /** The entry that forbids what this one writes. */
  private static @Nullable Entry next(Entry entry, Map<Key, Entry> wrong) {
    return entry
        .concept()
        .preferred(entry.term().language())
        .map(preferred -> wrong.get(key(entry.concept(), preferred)))
        .orElse(null);
  }

  /** Where capitals are matched they distinguish terms. */
  private static Key key(Concept concept, Term term) {
    String phrase = term.phrase();
    return new Key(term.language(), concept.isCaseSensitive() ? phrase : Folding.fold(phrase));
  }

  /**
   * Tells of the whole circle at its first entry: any of them may be the wrong one.
   *
   * @param cycle each entry forbids what the one before writes
   */
  private static GlossaryWarning tell(List<Entry> cycle) {
    Entry first = cycle.get(0);
    String chain =
        cycle.stream()
            .map(e -> "“" + e.text() + "” (" + e.concept().id() + ")")
            .collect(Collectors.joining(" → "));
    return first.warn(
        Level.WARNING,
        "fix-cycle",
        "Fixes go round: %s → “%s”. Decide which term is right, and remove it from the others."
            .formatted(chain, first.text()));
  }
}
