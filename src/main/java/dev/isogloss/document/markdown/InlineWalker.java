package dev.isogloss.document.markdown;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.document.html.HtmlImage;
import dev.isogloss.document.html.HtmlTag;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Takes the prose out of one block. Images and footnotes inside make segments of their own. */
final class InlineWalker {
  private final NodeSpans spans;
  private final Cell cell;
  private final SourceText source;
  private final SegmentList segments;
  private final MarkdownNotation notation;
  private final LineBreaks breaks;
  private final Deque<Node> nested = new ArrayDeque<>();
  private ProseBuilder prose;

  InlineWalker(
      NodeSpans spans,
      Cell cell,
      SourceText source,
      SegmentList segments,
      MarkdownNotation notation) {
    this.spans = spans;
    this.cell = cell;
    this.source = source;
    this.segments = segments;
    this.notation = cell == Cell.NONE ? notation : notation.inCell();
    this.breaks = new LineBreaks(spans, source);
    this.prose = new ProseBuilder(source, this.notation);
  }

  void walk(Node block, Role role) {
    collect(block);
    segments.add(role, prose);
    while (!nested.isEmpty()) {
      Node inner = nested.remove();
      if (inner instanceof HtmlInline image) {
        new HtmlImage(source).addTo(segments, span(image));
      } else if (inner instanceof Embedded embedded) {
        embedded.addApart(segments, new FilePlace(spans, cell));
      } else {
        prose = new ProseBuilder(source, notation);
        collect(inner);
        segments.add(inner instanceof Image ? Role.IMAGE_TEXT : role, prose);
      }
    }
  }

  private void collect(Node root) {
    OpaqueElements opaque = new OpaqueElements();
    Node node = root.getFirstChild();
    while (node != null) {
      Node end = node instanceof HtmlInline tag ? opaque.end(tag) : null;
      if (end != null) {
        prose.object(span(node).cover(span(end)));
        node = BlockWalker.next(end, root, false);
      } else {
        boolean inside = enter(node);
        node = BlockWalker.next(node, root, inside);
      }
    }
  }

  /** Whether the prose goes on inside the node. */
  private boolean enter(Node node) {
    if (node instanceof Text text) {
      text(text);
    } else if (node instanceof Replacement replacement) {
      prose.replaced(span(node), replacement.prose());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      prose.space(breaks.span(node));
    } else if (node instanceof Code || node instanceof Opaque || isAutolink(node)) {
      prose.object(span(node));
    } else if (node instanceof HtmlInline tag) {
      tag(tag);
    } else if (node instanceof Embedded embedded) {
      embedded.addTo(prose, span(node));
      nested.add(node);
    } else if (node instanceof Image || node instanceof InlineFootnote) {
      nest(node);
    } else if (node instanceof FootnoteReference || node instanceof Invisible) {
      unseen(span(node), span(node).end());
    } else {
      return true;
    }
    return false;
  }

  private void tag(HtmlInline node) {
    HtmlTag tag = HtmlTag.of(node.getLiteral());
    if (node.getLiteral().startsWith("<!--")) {
      segments.addComment(span(node));
    }
    if (tag.isImage()) {
      prose.object(HtmlImage.object(span(node)));
      nested.add(node);
    } else {
      tag.addTo(prose, span(node));
    }
  }

  private void text(Text node) {
    int start = spans.of(node).start();
    int end = start + node.getLiteral().length();
    int at = start + TaskMarker.length(node);
    while (at < end) {
      int pipe = cell.nextPipe(at, end);
      if (pipe > at) {
        prose.copied(cell.toFile(new Span(at, pipe)));
      }
      if (pipe < end) {
        prose.replaced(cell.toFile(new Span(pipe, pipe + 1)), "|");
      }
      at = pipe + 1;
    }
  }

  /** The opening mark, {@code ![} or {@code ^[}, stands for the whole, as the rest is inside. */
  private void nest(Node node) {
    Span whole = span(node);
    Span opening = new Span(whole.start(), whole.start() + 2);
    if (node instanceof Image) {
      prose.object(opening);
    } else {
      unseen(opening, whole.end());
    }
    nested.add(node);
  }

  /** Leaves a mark out, unless words would run together. */
  private void unseen(Span span, int end) {
    boolean wordFollows =
        end < source.length() && Character.isLetterOrDigit(source.content().codePointAt(end));
    if (wordFollows && prose.endsInWord()) {
      prose.object(span);
    } else {
      prose.gap();
    }
  }

  private boolean isAutolink(Node node) {
    return node instanceof Link && source.content().charAt(span(node).start()) == '<';
  }

  private Span span(Node node) {
    return cell.toFile(spans.of(node));
  }
}
