package dev.isogloss.glossary.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which of the matches that share words are kept. */
final class MatchChoice {
  private MatchChoice() {}

  /** Matches are found from left to right: an equal one began at the same word. */
  static boolean isNew(TermMatch match, List<TermMatch> found) {
    int start = match.span().start();
    for (int i = found.size() - 1; i >= 0 && found.get(i).span().start() == start; i--) {
      if (found.get(i).equals(match)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The longer of two that cross, of equals the better by status; in reading order, a longer match
   * before those inside it.
   */
  static List<TermMatch> choose(List<TermMatch> found) {
    List<TermMatch> byLength = new ArrayList<>(found);
    byLength.removeIf(match -> !match.gaps().isEmpty() && isStretched(match, found));
    byLength.sort(
        Comparator.<TermMatch>comparingInt(m -> -m.extent())
            .thenComparing(m -> m.span().start())
            .thenComparing(TermMatch::status));
    List<TermMatch> kept = new ArrayList<>();
    for (TermMatch match : byLength) {
      boolean crosses = kept.stream().anyMatch(k -> crosses(k, match));
      if (!crosses) {
        boolean inside = kept.stream().anyMatch(k -> k.holds(match));
        kept.add(inside ? match.asNested() : match);
      }
    }
    kept.sort(
        Comparator.<TermMatch>comparingInt(m -> m.span().start())
            .thenComparing(m -> -m.span().length()));
    return List.copyOf(kept);
  }

  /** Whether the term is within the match as well, with fewer words in its gaps. */
  private static boolean isStretched(TermMatch match, List<TermMatch> found) {
    return found.stream()
        .filter(other -> other.term() == match.term() && !other.span().equals(match.span()))
        .anyMatch(other -> match.holds(other));
  }

  /** Whether the two cannot be together: they share words and neither holds the other, or both. */
  private static boolean crosses(TermMatch kept, TermMatch match) {
    return kept.shares(match) && (!kept.holds(match) || kept.span().equals(match.span()));
  }
}
