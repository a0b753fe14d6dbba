package dev.isogloss.document;

import dev.isogloss.text.Span;

/**
 * A piece of prose and what it stands for in the file.
 *
 * @param copied whether the text stands in the file as it is
 */
record Piece(Span span, String text, boolean copied) {
  /** A part of the text; what is not copied stands for all of its span even in part. */
  Piece substring(int from, int to) {
    Span part = copied ? new Span(span.start() + from, span.start() + to) : span;
    return new Piece(part, text.substring(from, to), copied);
  }
}
