package dev.isogloss.document.markdown;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.document.html.HtmlAttributes;
import dev.isogloss.document.html.HtmlTag;
import dev.isogloss.document.markdown.block.DefinitionBlock;
import dev.isogloss.document.markdown.inline.Bracketed;
import dev.isogloss.document.markdown.inline.Invisible;
import dev.isogloss.document.markdown.inline.Label;
import dev.isogloss.document.markdown.inline.Opaque;
import dev.isogloss.document.markdown.inline.ReplacedText;
import dev.isogloss.document.markdown.inline.Verbatim;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.jspecify.annotations.Nullable;

/** Takes the prose out of one block. Images and footnotes inside make segments of their own. */
final class InlineWalker {
  /**
   * A role of MyST with a text and a target, <code>{ref}`text &lt;target>`</code>. The name of a
   * file is no text.
   */
  private static final Pattern ROLE =
      Pattern.compile(
          "\\{[\\w:.+-]+\\}(`+)(?![^`<>\\r\\n]*\\.[A-Za-z]\\w{0,5} *<)([^`<>\\r\\n]*[^`<>\\s]) *<[^`<>\\r\\n]+>\\1");

  private static final Span NOWHERE = new Span(0, 0);

  private final NodeSpans spans;
  private final Cell cell;
  private final SourceText source;
  private final SegmentList segments;
  private final MarkdownNotation notation;
  private final LineBreaks breaks;

  /** What makes segments of its own, behind that of the block. */
  private final Deque<Runnable> nested = new ArrayDeque<>();

  private ProseBuilder prose;
  private Role role = Role.PARAGRAPH;

  /** Text in it joins or selects. */
  private Span identifier = NOWHERE;

  /** Text before this offset of the file is no prose. */
  private int hiddenUntil;

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

  /** Adds the segment of a block, then those of what is inside. */
  void walk(Node block, Role blockRole) {
    role = blockRole;
    // Above a definition each line is a term, and so a segment.
    boolean terms = block.getNext() instanceof DefinitionBlock;
    collect(block, terms ? this::flush : null);
    flush();
    while (!nested.isEmpty()) {
      nested.remove().run();
    }
  }

  private void flush() {
    segments.add(role, prose);
    prose = new ProseBuilder(source, notation);
  }

  /**
   * Adds the prose below a node.
   *
   * @param atBreak what ends a segment at the end of a line; null where lines are joined
   */
  private void collect(Node root, @Nullable Runnable atBreak) {
    OpaqueElements opaque = new OpaqueElements();
    Node node = root.getFirstChild();
    while (node != null) {
      Node end = node instanceof HtmlInline tag ? opaque.end(tag) : null;
      if (end != null) {
        opaque(span(node), span(end));
        node = BlockWalker.next(end, root, false);
      } else if (atBreak != null && node instanceof SoftLineBreak) {
        atBreak.run();
        node = BlockWalker.next(node, root, false);
      } else {
        boolean inside = enter(node);
        node = BlockWalker.next(node, root, inside);
      }
    }
  }

  /** An element of which only attributes of its opening tag can be prose. */
  private void opaque(Span opening, Span closing) {
    HtmlAttributes attributes = new HtmlAttributes(source, segments.attributes());
    Span shown = attributes.shown(opening);
    prose.object(shown.equals(opening) ? opening.cover(closing) : shown);
    nested.add(() -> attributes.addTo(segments, opening));
  }

  /** Whether the prose goes on inside the node. */
  private boolean enter(Node node) {
    if (node instanceof Text text) {
      text(text);
    } else if (node instanceof ReplacedText replacement) {
      replaced(span(node), replacement.prose());
    } else if (node instanceof SoftLineBreak) {
      prose.space(breaks.span(node));
    } else if (node instanceof HardLineBreak) {
      prose.lineBreak(breaks.span(node));
    } else if (node instanceof Opaque) {
      opaque(span(node));
      nested.add(() -> new Arguments(source, segments.attributes()).addTo(segments, span(node)));
    } else if (node instanceof Code || isAutolink(node)) {
      prose.object(span(node));
    } else if (node instanceof HtmlInline tag) {
      tag(tag);
    } else if (node instanceof Embedded embedded) {
      embedded.addTo(prose, span(node));
      nested.add(() -> embedded.addApart(segments, new FilePlace(spans, cell)));
    } else if (node instanceof Image || node instanceof InlineFootnote) {
      nest(node);
    } else if (node instanceof FootnoteReference || node instanceof Invisible) {
      unseen(span(node), span(node).end());
    } else if (node instanceof Verbatim) {
      prose.fixed(span(node));
    } else if (node instanceof Bracketed bracketed) {
      bracketed(bracketed);
    } else {
      return link(node);
    }
    return false;
  }

  /** A role may have a text before its target; else what it names is an identifier. */
  private void opaque(Span span) {
    Matcher role = ROLE.matcher(source.content()).region(span.start(), span.end());
    if (role.matches()) {
      prose.copied(new Span(role.start(2), role.end(2)));
    } else {
      prose.object(new Arguments(source, segments.attributes()).shown(span));
    }
  }

  /** Text between marks; if they are those of a link, it may be a label and have a title. */
  private boolean link(Node node) {
    if (node instanceof Link link) {
      if (Label.isText(source.content(), span(link))) {
        identifier = span(link);
      }
      addTitle(link, link.getTitle());
    }
    return true;
  }

  /** A reference has no title of its own: it is in the definition of the link. */
  private void addTitle(Node node, @Nullable String title) {
    if (title != null && source.content().charAt(span(node).end() - 1) == ')') {
      nested.add(() -> new LinkTitle(source).addOfLink(segments, span(node)));
    }
  }

  /** Which part of the brackets of a dialect is seen, and which only joins. */
  private void bracketed(Bracketed node) {
    Span whole = span(node);
    switch (node.kind()) {
      case WIKI_TARGET -> {
        prose.fixed(new Span(whole.start() + 1, whole.end() - 1));
        hiddenUntil = whole.end() + 1;
      }
      case WIKI_ALIAS -> {
        hiddenUntil = source.content().indexOf('|', whole.start()) + 1;
        collect(node, null);
        hiddenUntil = whole.end() + 1;
      }
      case SPAN, EMBED -> collect(node, null);
      case LABEL -> {
        identifier = whole;
        unresolved(node, whole);
      }
      case UNRESOLVED -> unresolved(node, whole);
    }
  }

  /** The brackets are seen. The label does not change. */
  private void unresolved(Bracketed node, Span whole) {
    prose.fixed(new Span(whole.start(), whole.start() + 1));
    collect(node, null);
    prose.fixed(new Span(labelStart(node, whole), whole.end()));
  }

  /** Where the brackets close; a link at their end may have brackets of its own. */
  private int labelStart(Node node, Span whole) {
    Node last = node.getLastChild();
    int inner = last != null && spans.has(last) ? span(last).end() : whole.start() + 1;
    String text = source.content().substring(inner, whole.end());
    int label = inner + Math.max(text.lastIndexOf("]["), text.lastIndexOf("]("));
    return label < inner ? whole.end() - 1 : label;
  }

  private void tag(HtmlInline node) {
    HtmlTag tag = HtmlTag.of(node.getLiteral());
    if (node.getLiteral().startsWith("<!--")) {
      segments.addComment(span(node));
    }
    HtmlAttributes attributes = new HtmlAttributes(source, segments.attributes());
    tag.addTo(prose, attributes.shown(span(node)));
    nested.add(() -> attributes.addTo(segments, span(node)));
  }

  private void text(Text node) {
    int start = spans.of(node).start();
    // Neither the box of a task nor the size of an image is prose.
    int end = start + node.getLiteral().length() - ImageSize.length(node);
    int at = start + TaskMarker.length(node);
    while (at < end) {
      int pipe = cell.nextPipe(at, end);
      if (pipe > at) {
        copied(cell.toFile(new Span(at, pipe)));
      }
      if (pipe < end) {
        replaced(cell.toFile(new Span(pipe, pipe + 1)), "|");
      }
      at = pipe + 1;
    }
  }

  /** No fix may change an identifier, since something else refers to it. */
  private void copied(Span span) {
    Span seen = new Span(Math.min(Math.max(span.start(), hiddenUntil), span.end()), span.end());
    if (identifier.contains(seen)) {
      prose.fixed(seen);
    } else if (!seen.isEmpty()) {
      prose.copied(seen);
    }
  }

  private void replaced(Span span, String text) {
    if (identifier.contains(span)) {
      prose.fixed(span, text);
    } else if (span.start() >= hiddenUntil) {
      prose.replaced(span, text);
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
    nested.add(() -> inner(node));
  }

  /** The segment of an image or a footnote. */
  private void inner(Node node) {
    if (node instanceof Image image) {
      identifier = Label.isText(source.content(), span(image)) ? span(image) : NOWHERE;
      addTitle(image, image.getTitle());
    }
    collect(node, null);
    segments.add(node instanceof Image ? Role.IMAGE_TEXT : role, prose);
    prose = new ProseBuilder(source, notation);
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
