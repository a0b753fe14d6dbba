package dev.isogloss.document;

import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What must go with a stretch of prose so that no mark is left without its counterpart: the links,
 * emphases and tags all of whose prose is in it.
 *
 * @param inside the spans of these in the file
 */
record MarkBalance(List<Span> inside) {
  MarkBalance {
    inside = List.copyOf(inside);
  }

  static MarkBalance of(Outline outline, Segment segment, Span prose) {
    Span all = segment.toSource(new Span(0, segment.text().length()));
    List<Span> inside = new ArrayList<>();
    for (Span at : outline.beginningIn(all)) {
      Span held = segment.toProse(at);
      boolean text = !held.of(segment.text()).isBlank();
      boolean whole = text && prose.contains(held) && !at.contains(all);
      if (whole) {
        inside.add(at);
      }
    }
    return new MarkBalance(inside);
  }

  boolean isEmpty() {
    return inside.isEmpty();
  }

  /** A place of the file with all that must go with it. */
  Span around(Span place) {
    return inside.stream().reduce(place, Span::cover);
  }
}
