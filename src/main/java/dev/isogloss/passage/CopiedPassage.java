package dev.isogloss.passage;

import dev.isogloss.document.Segment;
import java.util.List;

/**
 * A run of segments that stands again later in the same document.
 *
 * @param pairs the segments of the passage with those of its copy, both in reading order
 */
public record CopiedPassage(List<Twin> pairs) {
  public CopiedPassage {
    pairs = List.copyOf(pairs);
  }

  /** A segment and its copy. */
  public record Twin(Segment original, Segment copy) {}
}
