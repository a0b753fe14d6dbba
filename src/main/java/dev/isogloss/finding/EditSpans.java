package dev.isogloss.finding;

import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The places that chosen fixes change. Two changes exclude each other where they share a code unit,
 * and where text is inserted inside or right at the edge of another change, since its author did
 * not know the new neighbour.
 */
public final class EditSpans {
  /** Per file the claimed spans by their start; those with one start by their end. */
  private final Map<SourceText, TreeMap<Integer, Integer>> claimed = new HashMap<>();

  /** Whether none of the edits collides with one that has been claimed. */
  public boolean allFree(List<Edit> edits) {
    return edits.stream().allMatch(edit -> isFree(edit.at()));
  }

  /** Keeps the places of edits from others. It does not ask whether they are free. */
  public void claim(List<Edit> edits) {
    for (Edit edit : edits) {
      Span span = edit.at().span();
      claimed
          .computeIfAbsent(edit.at().source(), source -> new TreeMap<>())
          .merge(span.start(), span.end(), Math::max);
    }
  }

  private boolean isFree(Location at) {
    TreeMap<Integer, Integer> spans = claimed.get(at.source());
    if (spans == null) {
      return true;
    }
    Map.Entry<Integer, Integer> before = spans.floorEntry(at.span().end());
    while (before != null && before.getValue() >= at.span().start()) {
      if (collide(new Span(before.getKey(), before.getValue()), at.span())) {
        return false;
      }
      before = spans.lowerEntry(before.getKey());
    }
    return true;
  }

  private static boolean collide(Span a, Span b) {
    boolean touch = Math.max(a.start(), b.start()) <= Math.min(a.end(), b.end());
    return a.overlaps(b) || touch && (a.isEmpty() || b.isEmpty());
  }
}
