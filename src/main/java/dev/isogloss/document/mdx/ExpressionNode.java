package dev.isogloss.document.mdx;

import dev.isogloss.document.Comment;
import dev.isogloss.document.Outline;
import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.SegmentList;
import dev.isogloss.text.Span;
import java.util.regex.Pattern;
import org.commonmark.node.SoftLineBreak;

/** An expression in braces, a comment in braces, or a comment of HTML. */
final class ExpressionNode extends MdxNode {
  /** White space that is written as a string, since JSX would drop it. */
  private static final Pattern SPACE = Pattern.compile("\\{\\s*([\"'`])\\s+\\1\\s*}");

  private static final Pattern COMMENT =
      Pattern.compile("\\{\\s*/\\*(?:(?!\\*/).)*+\\*/\\s*}", Pattern.DOTALL);
  private static final Pattern EMPTY = Pattern.compile("\\{\\s*}");

  /** The id of a heading, as Docusaurus writes it in either way. */
  private static final Pattern IDENTIFIER =
      Pattern.compile("\\{(?:#[^{}]+|/\\*\\s*#\\S+\\s*\\*/)}");

  /** What begins, parts or ends a block of Svelte; of the rest of its tags only this is unseen. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\{(?:[#/](?:if|each|await|key|snippet)|:(?:else|then|catch))\\b.*}", Pattern.DOTALL);

  ExpressionNode(ReadingPass reading, boolean block) {
    super(reading, block);
  }

  @Override
  public void addTo(ProseBuilder prose, Span span) {
    String text = source().slice(span);
    if (SPACE.matcher(text).matches() && !isAtLineBreak()) {
      prose.space(span);
    } else if (SPACE.matcher(text).matches() || isUnseen(text)) {
      prose.gap();
    } else {
      prose.object(span);
    }
  }

  /** A line break is a space already. */
  private boolean isAtLineBreak() {
    return getPrevious() instanceof SoftLineBreak || getNext() instanceof SoftLineBreak;
  }

  /** What a page does not show: the words around are neighbours. */
  private static boolean isUnseen(String text) {
    return isComment(text)
        || EMPTY.matcher(text).matches()
        || IDENTIFIER.matcher(text).matches()
        || BLOCK.matcher(text).matches();
  }

  private static boolean isComment(String text) {
    return text.startsWith("<!--") || COMMENT.matcher(text).matches();
  }

  @Override
  public void addApart(SegmentList segments, Place place) {
    Span span = place.of(this);
    String text = source().slice(span);
    if (IDENTIFIER.matcher(text).matches() && !BLOCK.matcher(text).matches()) {
      note(segments, span, Outline.Kind.ATTRIBUTE, text);
    } else if (text.startsWith("<!--")) {
      segments.addComment(span);
      note(segments, span, Outline.Kind.COMMENT, text);
    } else if (isComment(text)) {
      String inside = text.substring(text.indexOf("/*") + 2, text.lastIndexOf("*/"));
      segments.addComment(new Comment(span, inside.strip()));
      note(segments, span, Outline.Kind.COMMENT, text);
    } else {
      note(segments, span, Outline.Kind.STRUCTURE, text);
    }
  }
}
