package dev.isogloss.document;

import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;

/** The prose of a file, in reading order. */
public record Document(SourceText source, Locale language, List<Segment> segments) {
  public Document {
    segments = List.copyOf(segments);
  }

  /** Where a span of a segment's prose stands in the file. */
  public Location locate(Segment segment, Span prose) {
    return new Location(source, segment.toSource(prose));
  }
}
