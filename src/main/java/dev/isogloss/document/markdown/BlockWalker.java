package dev.isogloss.document.markdown;

import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.document.html.HtmlBlockWalker;
import dev.isogloss.document.html.HtmlTags;
import dev.isogloss.document.markdown.block.OpaqueBlock;
import dev.isogloss.document.markdown.block.TitledBlock;
import dev.isogloss.document.markdown.inline.Invisible;
import dev.isogloss.document.markdown.inline.Label;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Makes a segment of each block with prose, in the order of the file. */
final class BlockWalker {
  private static final Pattern CONTENTS = Pattern.compile("\\{:[^{}]*\\btoc\\b[^{}]*\\}");

  private final NodeSpans spans;
  private final SourceText source;
  private final SegmentList segments;
  private final MarkdownNotation notation;

  /** Blocks before this offset of the file are in an element whose content is no prose. */
  private int hiddenUntil;

  /** Labels that have a definition above. */
  private final Set<String> defined = new HashSet<>();

  /**
   * @param notation how prose is written outside of tables
   */
  BlockWalker(NodeSpans spans, SourceText source, SegmentList segments, MarkdownNotation notation) {
    this.spans = spans;
    this.source = source;
    this.segments = segments;
    this.notation = notation;
  }

  void walk(Node root) {
    Node node = root;
    while (node != null) {
      boolean inside = isHidden(node) || enter(node);
      node = next(node, root, inside);
    }
  }

  /** What has blocks inside is hidden as they are. */
  private boolean isHidden(Node node) {
    return spans.has(node) && spans.of(node).end() <= hiddenUntil;
  }

  /** Whether there are blocks inside. */
  private boolean enter(Node node) {
    if (node instanceof Embedded embedded) {
      embedded.addApart(segments, new FilePlace(spans, Cell.NONE));
    }
    if (node instanceof Paragraph && isContents(node)) {
      segments.noteAround(spans.of(node));
    } else if (node instanceof Paragraph) {
      boolean item = node.getParent() instanceof ListItem;
      add(item ? Role.LIST_ITEM : Role.PARAGRAPH, node, Cell.NONE);
    } else if (node instanceof Heading) {
      add(Role.HEADING, node, Cell.NONE);
    } else if (node instanceof TableCell && spans.has(node)) {
      add(Role.TABLE_CELL, node, Cell.of(source.content(), spans.of(node)));
    } else if (node instanceof HtmlBlock) {
      html(node);
    } else if (node instanceof TitledBlock titled) {
      add(titled.isHeading() ? Role.HEADING : Role.PARAGRAPH, node, Cell.NONE);
      if (titled.getFirstChild() == null && !titled.isAboveCode()) {
        new Arguments(source, segments.attributes()).addNamed(segments, spans.of(node));
      }
      segments.noteAround(spans.of(node));
    } else if (node instanceof OpaqueBlock) {
      opaque(spans.of(node));
    } else if (node instanceof LinkReferenceDefinition definition) {
      title(definition);
    } else {
      return true;
    }
    return false;
  }

  private void html(Node block) {
    List<Span> lines = block.getSourceSpans().stream().map(spans::span).toList();
    String close = new HtmlBlockWalker(source, segments).walk(lines);
    int end = close.isEmpty() ? -1 : source.content().indexOf(close, spans.of(block).end());
    if (end >= 0) {
      hiddenUntil = end + close.length();
      segments.noteAround(new Span(spans.of(block).end(), hiddenUntil));
    }
  }

  /** Whether the item of a list only says where the table of contents goes. */
  private boolean isContents(Node paragraph) {
    return paragraph.getParent() instanceof ListItem
        && paragraph.getLastChild() instanceof Invisible last
        && CONTENTS.matcher(source.slice(spans.of(last))).matches();
  }

  private void add(Role role, Node block, Cell cell) {
    new InlineWalker(spans, cell, source, segments, notation).walk(block, role);
  }

  private void opaque(Span block) {
    int first = block.start();
    while (first < block.end() && Character.isWhitespace(source.content().charAt(first))) {
      first++;
    }
    Span content = new Span(first, block.end());
    if (source.content().startsWith("<", first)) {
      new HtmlTags(source).addTo(segments, content);
    } else {
      new Arguments(source, segments.attributes()).addTo(segments, content);
    }
    segments.noteAround(block);
  }

  /**
   * A definition without a target is a comment, and one of a label that has another above it is not
   * used. A title over several lines is left alone; the parser also calls so what it takes for the
   * text of a paragraph in the end, since no mark closes it.
   */
  private void title(LinkReferenceDefinition definition) {
    String target = definition.getDestination();
    String title = definition.getTitle();
    boolean comment = target.isEmpty() || target.equals("#");
    boolean first = defined.add(Label.folded(definition.getLabel()));
    if (first && title != null && title.indexOf('\n') < 0 && !comment && spans.has(definition)) {
      new LinkTitle(source).addOfDefinition(segments, spans.of(definition));
    }
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
