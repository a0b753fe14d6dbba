package dev.isogloss.document.markdown;

import dev.isogloss.document.Outline.Kind;
import dev.isogloss.document.SegmentList;
import dev.isogloss.document.markdown.inline.Bracketed;
import dev.isogloss.document.markdown.inline.Enclosed;
import dev.isogloss.document.markdown.inline.Invisible;
import dev.isogloss.document.markdown.inline.Opaque;
import dev.isogloss.document.markdown.inline.ReplacedText;
import dev.isogloss.document.markdown.inline.Verbatim;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Notes the structure of a text: each node with what of it must not change. */
final class OutlineWalker {
  private final NodeSpans spans;
  private final SourceText source;
  private final SegmentList segments;
  private final LineBreaks breaks;
  private Cell cell = Cell.NONE;

  OutlineWalker(NodeSpans spans, SourceText source, SegmentList segments) {
    this.spans = spans;
    this.source = source;
    this.segments = segments;
    this.breaks = new LineBreaks(spans, source);
  }

  /** Notes all that is below a root, in reading order. */
  void walk(Node root) {
    Node node = root.getFirstChild();
    Span last = new Span(0, 0);
    while (node != null) {
      if (node instanceof Block || node instanceof TableRow) {
        cell = Cell.NONE;
      } else if (node instanceof TableCell && spans.has(node)) {
        cell = Cell.of(source.content(), spans.of(node));
      }
      if (!isProse(node) && !(node instanceof Embedded)) {
        last = place(node, last);
        note(node, last);
      }
      node = BlockWalker.next(node, root, true);
    }
  }

  /** A node that the parser gives no place is noted where the last one begins. */
  private Span place(Node node, Span last) {
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return breaks.span(node);
    }
    return spans.has(node) ? span(node) : new Span(last.start(), last.start());
  }

  /** The parser counts within a cell as if no pipe were escaped; the place of the cell is right. */
  private Span span(Node node) {
    return node instanceof TableCell ? spans.of(node) : cell.toFile(spans.of(node));
  }

  /** Where marks hold prose, only what surrounds that prose has to stay. */
  private void note(Node node, Span at) {
    if (spans.has(node) && hasProseInMarks(node)) {
      segments.noteAround(at);
    } else {
      segments.note(at, kind(node), what(node));
    }
  }

  /** Whether the marks of a node have prose of their own, such as the title in a tag. */
  private static boolean hasProseInMarks(Node node) {
    boolean dialect =
        node instanceof Opaque
            || node instanceof Invisible
            || node instanceof Verbatim
            || node instanceof Bracketed
            || node instanceof Enclosed;
    boolean template = node instanceof Link link && link.getDestination().startsWith("(");
    boolean picture = node instanceof Image image && image.getDestination().startsWith("(");
    return dialect
        || template
        || picture
        || node instanceof HtmlInline
        || node instanceof HtmlBlock;
  }

  /** Prose is compared segment by segment instead. */
  private static boolean isProse(Node node) {
    return node instanceof Text || node instanceof ReplacedText;
  }

  private static Kind kind(Node node) {
    boolean block =
        node instanceof Block
            || node instanceof TableHead
            || node instanceof TableBody
            || node instanceof TableRow
            || node instanceof TableCell;
    return block ? Kind.STRUCTURE : Kind.MARK;
  }

  private String what(Node node) {
    String name = node.getClass().getSimpleName();
    String more = details(node);
    String held = held(node);
    return (more == null ? name : name + " " + more) + held;
  }

  /** How many tags and pieces of code are between marks: none may move out or in. */
  private static String held(Node node) {
    if (!(node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Link)) {
      return "";
    }
    int held = 0;
    for (Node at = node; at != null; at = BlockWalker.next(at, node, true)) {
      held += at instanceof HtmlInline || at instanceof Code ? 1 : 0;
    }
    return held == 0 ? "" : " around " + held;
  }

  /**
   * What of a node has to stay; null where its sort says all. The titles of links and images are
   * prose, so only their being there counts.
   */
  private @Nullable String details(Node node) {
    if (node instanceof Link link) {
      return link.getDestination() + (link.getTitle() == null ? "" : " titled");
    }
    if (node instanceof Image image) {
      return image.getDestination();
    }
    if (node instanceof LinkReferenceDefinition definition) {
      return definition.getLabel() + " " + definition.getDestination();
    }
    if (node instanceof Heading heading) {
      return String.valueOf(heading.getLevel());
    }
    if (node instanceof OrderedList list) {
      return list.getMarkerStartNumber() + list.getMarkerDelimiter();
    }
    return literal(node);
  }

  /** The text of code, or the name to which something refers. */
  private @Nullable String literal(Node node) {
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    if (node instanceof FencedCodeBlock code) {
      return code.getInfo() + " " + code.getLiteral();
    }
    if (node instanceof IndentedCodeBlock code) {
      return code.getLiteral();
    }
    if (node instanceof FootnoteReference reference) {
      return reference.getLabel();
    }
    if (node instanceof FootnoteDefinition definition) {
      return definition.getLabel();
    }
    if (node instanceof TableCell cell) {
      return String.valueOf(cell.getAlignment());
    }
    return null;
  }
}
