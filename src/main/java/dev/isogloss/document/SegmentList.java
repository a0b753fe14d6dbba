package dev.isogloss.document;

import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the segments of a document and numbers them. */
public final class SegmentList {
  private final SourceText source;
  private final Locale language;
  private final List<Segment> segments = new ArrayList<>();

  public SegmentList(SourceText source, Locale language) {
    this.source = source;
    this.language = language;
  }

  /** Adds a segment, unless there is no prose in it. */
  public void add(Segment.Role role, ProseBuilder prose) {
    prose.build("p" + (segments.size() + 1), language, role).ifPresent(segments::add);
  }

  public Document toDocument() {
    return new Document(source, language, segments);
  }
}
