package dev.isogloss.document.mdx;

import dev.isogloss.document.Outline;
import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.document.html.HtmlTag;
import dev.isogloss.document.mdx.scan.Tag;
import dev.isogloss.document.mdx.scan.Tag.Attribute;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;

/** A tag, or a whole element whose content is no prose. */
final class TagNode extends MdxNode {
  private final Tag tag;

  /** Whether it covers an element up to its closing tag. */
  private boolean whole;

  TagNode(ReadingPass reading, boolean block, Tag tag) {
    super(reading, block);
    this.tag = tag;
  }

  Tag tag() {
    return tag;
  }

  /** Takes what follows, up to the closing tag, for a part of it that is no prose. */
  void swallow(TagNode closing) {
    whole = true;
    List<SourceSpan> spans = new ArrayList<>(getSourceSpans());
    spans.addAll(closing.getSourceSpans());
    setSourceSpans(spans);
  }

  /** Whether the content of the element is no prose. */
  boolean isOpaque() {
    return tag.isHtml() && HtmlTag.of('<' + tag.name()).opensOpaque();
  }

  /** Whether the element has no content, so that its tag need not be closed in HTML. */
  boolean isVoid() {
    return tag.isHtml() && HtmlTag.of('<' + tag.name()).isVoid();
  }

  /** A component that encloses text is nothing of its own; one that is empty stands for a word. */
  @Override
  public void addTo(ProseBuilder prose, Span span) {
    boolean empty = tag.kind() == Tag.Kind.SELF_CLOSING;
    Span shown = prose(span).isEmpty() ? span : nameOf(span);
    if (whole || empty && !isBreak()) {
      prose.object(shown);
    } else if (tag.isHtml()) {
      HtmlTag.of((tag.kind() == Tag.Kind.CLOSING ? "</" : "<") + tag.name()).addTo(prose, shown);
    }
  }

  /** An empty component counts as a word, a break does not. */
  private boolean isBreak() {
    return tag.name().equals("br") || tag.name().equals("wbr");
  }

  /** The start of the tag stands for the whole, as there is prose inside. */
  private Span nameOf(Span span) {
    return new Span(span.start(), span.start() + 1 + tag.name().length());
  }

  @Override
  public void addApart(SegmentList segments, Place place) {
    Span span = place.of(this);
    StringBuilder structure = new StringBuilder();
    int at = span.start();
    for (Attribute attribute : prose(span)) {
      List<Span> lines = attribute.lines().stream().map(place::of).toList();
      structure.append(source().content(), at, lines.get(0).start());
      at = lines.get(lines.size() - 1).end();
      Role role = attribute.name().equals("alt") ? Role.IMAGE_TEXT : Role.PARAGRAPH;
      segments.add(role, new AttributeText(source()).prose(attribute.quote(), lines));
    }
    structure.append(source().content(), at, span.end());
    note(segments, span, Outline.Kind.STRUCTURE, structure.toString());
  }

  /** A pipe in a table is escaped in a way that strings do not know. */
  private List<Attribute> prose(Span span) {
    boolean escaped = source().slice(span).contains("\\|");
    return escaped
        ? List.of()
        : tag.attributes().stream().filter(a -> attributes().has(a.name())).toList();
  }
}
