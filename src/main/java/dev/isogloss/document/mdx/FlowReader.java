package dev.isogloss.document.mdx;

import dev.isogloss.document.mdx.scan.BracketBalance;
import dev.isogloss.document.mdx.scan.Characters;
import dev.isogloss.document.mdx.scan.ContainedLines;
import dev.isogloss.document.mdx.scan.Containers;
import dev.isogloss.document.mdx.scan.HtmlComment;
import dev.isogloss.document.mdx.scan.Tag;
import dev.isogloss.document.mdx.scan.TagReader;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines with nothing but tags and expressions, as MDX does before it thinks of a paragraph.
 */
final class FlowReader {
  private final ReadingPass reading;
  private final ContainedLines in;
  private final List<MdxNode> nodes = new ArrayList<>();

  /** Whether an expression was read last; a second one makes the line a paragraph. */
  private boolean afterExpression;

  private FlowReader(ReadingPass reading, ContainedLines in) {
    this.reading = reading;
    this.in = in;
  }

  /**
   * The flow that begins here; null if none does, or if it is malformed.
   *
   * @param in at the first character of a line that is no space
   */
  static @Nullable Flow read(ReadingPass reading, ContainedLines in) {
    FlowReader reader = new FlowReader(reading, in);
    while (in.peek() != '\n' && in.peek() != Characters.END) {
      if (!reader.step()) {
        return null;
      }
    }
    return reader.nodes.isEmpty() ? null : new Flow(reader.nodes, in.offset());
  }

  /** The module that begins here; null if it is malformed. */
  static @Nullable Flow readModule(ReadingPass reading, ContainedLines in) {
    FlowReader reader = new FlowReader(reading, in);
    int start = in.offset();
    if (!BracketBalance.skipModule(in)) {
      reading.fail(start);
      return null;
    }
    reader.add(new ExpressionNode(reading, true), start);
    return new Flow(reader.nodes, in.offset());
  }

  private boolean step() {
    int start = in.offset();
    char c = in.peek();
    if (c == '<') {
      return tag(start);
    }
    if (c == '{' && !afterExpression) {
      afterExpression = true;
      return BracketBalance.skipExpression(in)
          ? add(new ExpressionNode(reading, true), start)
          : fail(start);
    }
    in.next();
    return Containers.isSpace(c);
  }

  private boolean tag(int start) {
    in.next();
    if (Character.isWhitespace(in.peek())) {
      return false;
    }
    afterExpression = false;
    if (in.peek() == '!') {
      return HtmlComment.skip(in) ? add(new ExpressionNode(reading, true), start) : fail(start);
    }
    Tag tag = TagReader.read(in);
    return tag == null ? fail(start) : add(new TagNode(reading, true, tag), start);
  }

  private boolean add(MdxNode node, int start) {
    node.setSourceSpans(List.of(SourceSpan.of(0, 0, start, in.offset() - start)));
    nodes.add(node);
    return true;
  }

  private boolean fail(int start) {
    reading.fail(start);
    return false;
  }
}
