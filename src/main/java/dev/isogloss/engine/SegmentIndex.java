package dev.isogloss.engine;

import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.text.Span;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the segment that holds a place of the file. */
final class SegmentIndex {
  private final TreeMap<Integer, Segment> byStart = new TreeMap<>();

  SegmentIndex(Document document) {
    for (Segment segment : document.segments()) {
      byStart.put(segment.toSource(whole(segment)).start(), segment);
    }
  }

  /** The last segment that begins at or before an offset of the file. */
  Optional<Segment> before(int offset) {
    return Optional.ofNullable(byStart.floorEntry(offset)).map(entry -> entry.getValue());
  }

  /**
   * The segment whose prose stands at a span of the file: the nearest before it, for a segment may
   * stand in the markup of another.
   */
  Optional<Segment> holding(Span source) {
    return byStart.headMap(source.start(), true).descendingMap().values().stream()
        .filter(segment -> !segment.toProse(source).isEmpty())
        .findFirst();
  }

  private static Span whole(Segment segment) {
    return new Span(0, segment.text().length());
  }
}
