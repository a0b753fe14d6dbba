package dev.isogloss.document.mdx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the tags of a document. The two tags of an element are in the same block, or in the same
 * inline node, as MDX demands; what is within an element whose content is no prose is taken out.
 */
final class Elements {
  private final ReadingPass reading;
  private final Deque<TagNode> open = new ArrayDeque<>();
  private boolean failed;

  private Elements(ReadingPass reading) {
    this.reading = reading;
  }

  /** Pairs the tags below a root. The reading fails at the first that has no counterpart. */
  static void pair(ReadingPass reading, Node root) {
    Elements elements = new Elements(reading);
    Node node = root.getFirstChild();
    while (node != null && !elements.failed) {
      // Asked for before pairing, which may take the node out of the tree.
      Node next = next(node, root);
      if (node instanceof TagNode tag) {
        elements.add(tag);
      }
      node = next;
    }
    elements.end();
  }

  private static @Nullable Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == root ? null : at.getNext();
  }

  private void add(TagNode node) {
    switch (node.tag().kind()) {
      case OPENING -> open.push(node);
      case CLOSING -> close(node);
      case SELF_CLOSING -> {}
    }
  }

  private void close(TagNode closing) {
    dropVoid(closing.tag().name());
    TagNode opening = open.peek();
    boolean pair =
        opening != null
            && opening.tag().name().equals(closing.tag().name())
            && parent(opening) == parent(closing);
    if (opening == null || !pair) {
      fail(opening == null ? closing : opening);
      return;
    }
    open.pop();
    if (opening.isOpaque()) {
      swallow(opening, closing);
    }
  }

  /** An element of HTML that has no content ends with its tag, although MDX wants a slash there. */
  private void dropVoid(String closing) {
    while (!open.isEmpty() && open.peek().isVoid() && !open.peek().tag().name().equals(closing)) {
      open.pop();
    }
  }

  /** What must be the same for both tags. */
  private static Node parent(TagNode tag) {
    return tag.getParent() instanceof Flow.Block flow ? flow.getParent() : tag.getParent();
  }

  /** Takes out what is between two tags; the opening one has their place then. */
  private static void swallow(TagNode opening, TagNode closing) {
    Node first = opening.getParent();
    Node last = closing.getParent();
    while (opening.getNext() != null && opening.getNext() != closing) {
      opening.getNext().unlink();
    }
    while (first != last && first.getNext() != last) {
      first.getNext().unlink();
    }
    while (closing.getPrevious() != null && closing.getPrevious() != opening) {
      closing.getPrevious().unlink();
    }
    opening.swallow(closing);
    closing.unlink();
  }

  /** The end of a text that was cut closes what is open, unless that is no prose. */
  private void end() {
    while (!failed && !open.isEmpty()) {
      TagNode outermost = open.removeLast();
      if (!outermost.isVoid() && (!reading.isCut() || outermost.isOpaque())) {
        fail(outermost);
      }
    }
  }

  private void fail(TagNode tag) {
    failed = true;
    reading.fail(tag.getSourceSpans().get(0).getInputIndex());
  }
}
