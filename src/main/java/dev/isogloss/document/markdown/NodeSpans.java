package dev.isogloss.document.markdown;

import dev.isogloss.text.Span;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Where nodes are in the file.
 *
 * @param offset where the parsed text starts in the file
 */
record NodeSpans(int offset) {
  /** From the first character of a node to its last; a node without a span has none. */
  Span of(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return span(spans.get(0)).cover(span(spans.get(spans.size() - 1)));
  }

  boolean has(Node node) {
    return !node.getSourceSpans().isEmpty();
  }

  Span span(SourceSpan span) {
    int start = offset + span.getInputIndex();
    return new Span(start, start + span.getLength());
  }
}
