package dev.isogloss.document;

import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * The prose of a file, in reading order.
 *
 * @param comments what is written to programs, in the order of the file
 */
public record Document(
    SourceText source, Locale language, List<Segment> segments, List<Comment> comments) {
  public Document {
    segments = List.copyOf(segments);
    comments = List.copyOf(comments);
  }

  /** A document without comments. */
  public Document(SourceText source, Locale language, List<Segment> segments) {
    this(source, language, segments, List.of());
  }

  /** The same prose, taken for another language; what is prose does not depend on it. */
  public Document in(Locale other) {
    return new Document(source, other, segments.stream().map(s -> s.in(other)).toList(), comments);
  }

  /** Where a span of a segment's prose stands in the file. */
  public Location locate(Segment segment, Span prose) {
    return new Location(source, segment.toSource(prose));
  }
}
