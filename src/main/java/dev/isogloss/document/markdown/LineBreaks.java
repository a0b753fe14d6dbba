package dev.isogloss.document.markdown;

import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Where the line breaks inside a block stand; the parser gives them no span of their own. */
record LineBreaks(NodeSpans spans, SourceText source) {
  /**
   * From the text before a break to the text after it: the spaces at the end of the line, its
   * ending, and the indentation and quote marks of the next line.
   */
  Span span(Node lineBreak) {
    Node before = lineBreak.getPrevious();
    Node after = lineBreak.getNext();
    if (after != null && !spans.has(after)) {
      after = null;
    }
    if (before == null || !spans.has(before)) {
      return after == null ? orphan(lineBreak) : upTo(spans.of(after).start());
    }
    int start = end(before);
    int next = after == null ? nextLine(start) : spans.of(after).start();
    return new Span(start, next);
  }

  private int end(Node before) {
    Span span = spans.of(before);
    return before instanceof Text text ? span.start() + text.getLiteral().length() : span.end();
  }

  private Span upTo(int next) {
    int line = source.position(next).line() - 1;
    return new Span(source.line(line).end(), next);
  }

  /** Between two other breaks, or alone in brackets: its place is that of what encloses it. */
  private Span orphan(Node lineBreak) {
    Node enclosing = lineBreak.getParent();
    int start = spans.of(enclosing).start();
    int line = source.position(start).line();
    return new Span(source.line(line).end(), nextLine(start));
  }

  private int nextLine(int offset) {
    int line = source.position(offset).line();
    return line < source.lineCount() ? source.line(line + 1).start() : source.length();
  }
}
