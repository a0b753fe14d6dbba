package dev.isogloss.document.mdx;

import dev.isogloss.document.Outline;
import dev.isogloss.document.ProseAttributes;
import dev.isogloss.document.SegmentList;
import dev.isogloss.document.markdown.Embedded;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import org.commonmark.node.CustomNode;

/** What MDX puts into Markdown, between the blocks or within one. */
abstract class MdxNode extends CustomNode implements Embedded {
  private final ReadingPass reading;
  private final boolean block;

  /**
   * @param block whether it is between the blocks
   */
  MdxNode(ReadingPass reading, boolean block) {
    this.reading = reading;
    this.block = block;
  }

  /** The attributes that are prose. */
  final ProseAttributes attributes() {
    return reading.attributes();
  }

  final SourceText source() {
    return reading.source();
  }

  /** Notes it for the outline; a tag between blocks is another thing than one in a paragraph. */
  final void note(SegmentList segments, Span span, Outline.Kind kind, String what) {
    segments.note(span, kind, (block ? "block " : "inline ") + what);
  }
}
