package dev.isogloss.document;

import dev.isogloss.text.Span;

/**
 * A comment of a file. It is no prose; people write to programs in it.
 *
 * @param span in the file, with its marks
 * @param text without its marks and the space around
 */
public record Comment(Span span, String text) {
  /** The comment of HTML that is in a span of a file. */
  static Comment ofHtml(Span span, String content) {
    String whole = span.of(content);
    int end = whole.endsWith("-->") && whole.length() >= 7 ? whole.length() - 3 : whole.length();
    return new Comment(span, whole.substring(4, end).strip());
  }
}
