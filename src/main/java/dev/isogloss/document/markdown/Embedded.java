package dev.isogloss.document.markdown;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.SegmentList;
import dev.isogloss.text.Span;
import org.commonmark.node.Node;

/** A node that a format built on Markdown adds to it; it says itself what of it is prose. */
public interface Embedded {
  /**
   * Appends what a reader sees of it in the midst of a paragraph.
   *
   * @param span of the node in the file
   */
  void addTo(ProseBuilder prose, Span span);

  /** Adds what is prose, a comment or structure in it, apart from the paragraph around it. */
  void addApart(SegmentList segments, Place place);

  /** Where in the file something is that the parser has found. */
  interface Place {
    Span of(Span parsed);

    Span of(Node node);
  }
}
