package dev.isogloss.check.repeat;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.Map;
import java.util.TreeMap;

/** The sections of a document, by the headings above their places. */
final class Sections {
  private final TreeMap<Integer, String> headings = new TreeMap<>();

  Sections(Context context) {
    for (Segment segment : context.document().segments()) {
      if (segment.role() == Role.HEADING) {
        int start = segment.toSource(Span.of(0, segment.text().length())).start();
        headings.put(start, String.join(" ", BlockWords.of(segment.text())));
      }
    }
  }

  /** Whether two places are below different headings, and none of them has a heading in it. */
  boolean differ(Location one, Location other) {
    String first = above(one);
    String second = above(other);
    return !first.isEmpty()
        && !second.isEmpty()
        && !first.equals(second)
        && isWithin(one)
        && isWithin(other);
  }

  private String above(Location place) {
    Map.Entry<Integer, String> heading = headings.floorEntry(place.span().start());
    return heading == null ? "" : heading.getValue();
  }

  private boolean isWithin(Location place) {
    return headings.subMap(place.span().start(), place.span().end()).isEmpty();
  }
}
