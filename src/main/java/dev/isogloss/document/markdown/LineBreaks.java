package dev.isogloss.document.markdown;

import dev.isogloss.document.markdown.inline.Bracketed;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Where the line breaks inside a block are; the parser gives them no span of their own. */
record LineBreaks(NodeSpans spans, SourceText source) {
  /**
   * From the text before a break to the text after it: the spaces at the end of the line, its
   * ending, and the indentation and quote marks of the next line.
   */
  Span span(Node lineBreak) {
    Node before = lineBreak.getPrevious();
    Node after = lineBreak.getNext();
    boolean followed = after != null && spans.has(after);
    if (before != null && spans.has(before) && !(before instanceof HardLineBreak)) {
      int start = end(before);
      return new Span(start, followed ? start(after) : nextLine(start));
    }
    return followed ? upTo(start(after)) : alone(lineBreak);
  }

  /** The span of a wiki link starts at its second bracket. */
  private int start(Node after) {
    boolean wiki = after instanceof Bracketed bracketed && bracketed.isWiki();
    return spans.of(after).start() - (wiki ? 1 : 0);
  }

  private int end(Node before) {
    Span span = spans.of(before);
    return before instanceof Text text ? span.start() + text.getLiteral().length() : span.end();
  }

  private Span upTo(int next) {
    int line = source.position(next).line() - 1;
    return new Span(source.line(line).end(), next);
  }

  /** After another break, or alone in brackets: then its place is that of what encloses it. */
  private Span alone(Node lineBreak) {
    Node placed = spans.has(lineBreak) ? lineBreak : lineBreak.getParent();
    int start = spans.of(placed).start();
    return new Span(source.line(source.position(start).line()).end(), nextLine(start));
  }

  private int nextLine(int offset) {
    int line = source.position(offset).line();
    return line < source.lineCount() ? source.line(line + 1).start() : source.length();
  }
}
