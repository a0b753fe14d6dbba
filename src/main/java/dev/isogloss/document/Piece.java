package dev.isogloss.document;

import dev.isogloss.text.OffsetMap.Kind;
import dev.isogloss.text.Span;

/** A piece of prose and what it stands for in the file. */
record Piece(Span span, String text, Kind kind) {
  boolean copied() {
    return kind == Kind.COPIED;
  }

  /** A part of the text; what is not copied stands for all of its span even in part. */
  Piece substring(int from, int to) {
    Span part = copied() ? new Span(span.start() + from, span.start() + to) : span;
    return new Piece(part, text.substring(from, to), kind);
  }
}
