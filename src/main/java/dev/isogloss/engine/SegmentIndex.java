package dev.isogloss.engine;

import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the segment that holds a place of the file. */
final class SegmentIndex {
  private final TreeMap<Integer, Segment> byStart = new TreeMap<>();
  private final Map<String, Segment> byId = new HashMap<>();

  SegmentIndex(Document document) {
    for (Segment segment : document.segments()) {
      byStart.put(segment.toSource(whole(segment)).start(), segment);
      byId.put(segment.id(), segment);
    }
  }

  /** The last segment that begins at or before an offset of the file. */
  Optional<Segment> before(int offset) {
    return Optional.ofNullable(byStart.floorEntry(offset)).map(entry -> entry.getValue());
  }

  /** The segment of an id. */
  Optional<Segment> named(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private static Span whole(Segment segment) {
    return new Span(0, segment.text().length());
  }
}
