package dev.isogloss.document.html;

import dev.isogloss.document.SegmentList;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;

/** Tags with nothing but space between them. */
public record HtmlTags(SourceText source) {
  /** Adds a segment for each attribute of the tags that is prose. */
  public void addTo(SegmentList segments, Span tags) {
    String content = source.content();
    int at = tags.start();
    while (at < tags.end() && content.charAt(at) == '<') {
      int end = HtmlScanner.tagEnd(content, at, tags.end());
      if (end < 0) {
        return;
      }
      new HtmlAttributes(source, segments.attributes()).addTo(segments, new Span(at, end));
      at = end;
      while (at < tags.end() && Character.isWhitespace(content.charAt(at))) {
        at++;
      }
    }
  }
}
