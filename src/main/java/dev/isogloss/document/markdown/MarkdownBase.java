package dev.isogloss.document.markdown;

import dev.isogloss.document.SegmentList;
import dev.isogloss.text.SourceText;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** What formats that are built on Markdown take over of it. */
public final class MarkdownBase {
  private MarkdownBase() {}

  /** GitHub's Markdown with formulas, as a parser to which more may be added. */
  public static Parser.Builder parser() {
    return Syntax.common(
        List.of(
            TablesExtension.create(),
            FootnotesExtension.create(),
            StrikethroughExtension.create()));
  }

  /**
   * Makes segments of what has been parsed.
   *
   * @param root whose positions are those of the file
   * @param notation how prose is written outside of tables
   */
  public static void walk(
      Node root, SourceText source, SegmentList segments, MarkdownNotation notation) {
    walk(root, new NodeSpans(0), source, segments, notation);
  }

  static void walk(
      Node root,
      NodeSpans spans,
      SourceText source,
      SegmentList segments,
      MarkdownNotation notation) {
    new BlockWalker(spans, source, segments, notation).walk(root);
    new OutlineWalker(spans, source, segments).walk(root);
  }
}
