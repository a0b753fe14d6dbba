package dev.isogloss.document.markdown;

import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.document.html.HtmlBlockWalker;
import dev.isogloss.text.SourceText;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Makes a segment of each block with prose, in the order of the file. */
record BlockWalker(
    NodeSpans spans, SourceText source, SegmentList segments, MarkdownNotation notation) {
  /**
   * @param notation how prose is written outside of tables
   */
  BlockWalker {}

  void walk(Node root) {
    Node node = root;
    while (node != null) {
      boolean inside = enter(node);
      node = next(node, root, inside);
    }
  }

  /** Whether there are blocks inside. */
  private boolean enter(Node node) {
    if (node instanceof Embedded embedded) {
      embedded.addApart(segments, new FilePlace(spans, Cell.NONE));
    }
    if (node instanceof Paragraph) {
      boolean item = node.getParent() instanceof ListItem;
      add(item ? Role.LIST_ITEM : Role.PARAGRAPH, node, Cell.NONE);
    } else if (node instanceof Heading) {
      add(Role.HEADING, node, Cell.NONE);
    } else if (node instanceof TableCell && spans.has(node)) {
      add(Role.TABLE_CELL, node, Cell.of(source.content(), spans.of(node)));
    } else if (node instanceof HtmlBlock) {
      new HtmlBlockWalker(source, segments)
          .walk(node.getSourceSpans().stream().map(spans::span).toList());
    } else {
      return true;
    }
    return false;
  }

  private void add(Role role, Node block, Cell cell) {
    new InlineWalker(spans, cell, source, segments, notation).walk(block, role);
  }

  /** The node after {@code node} in the order of the file; null at the end of {@code root}. */
  static @Nullable Node next(Node node, Node root, boolean inside) {
    if (inside && node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == root ? null : at.getNext();
  }
}
