package dev.isogloss.document.markdown;

import dev.isogloss.text.Span;
import org.commonmark.node.Node;

/** Carries what the parser has found in a block to the file. */
record FilePlace(NodeSpans spans, Cell cell) implements Embedded.Place {
  @Override
  public Span of(Span parsed) {
    return cell.toFile(parsed.shift(spans.offset()));
  }

  @Override
  public Span of(Node node) {
    return cell.toFile(spans.of(node));
  }
}
