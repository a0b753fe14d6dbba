package dev.isogloss.document.html;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes the prose out of a block of raw HTML: a segment ends where a tag of a block is. */
public final class HtmlBlockWalker {
  private final SourceText source;
  private final String content;
  private final SegmentList segments;
  private final List<Span> tags = new ArrayList<>();
  private ProseBuilder prose;

  /** What ends a stretch without prose; empty outside of one. */
  private String until = "";

  /** Where the comment began in which the walker is; -1 outside of comments. */
  private int comment = -1;

  public HtmlBlockWalker(SourceText source, SegmentList segments) {
    this.source = source;
    this.content = source.content();
    this.segments = segments;
    this.prose = new ProseBuilder(source, HtmlNotation.TEXT);
  }

  /**
   * @param lines the lines of the block without the marks of what it is in
   * @return the tag that closes what is no prose and goes on behind the block, as the blank line
   *     that ends a block does not end an element; empty if nothing does
   */
  public String walk(List<Span> lines) {
    @Nullable Span before = null;
    for (Span line : lines) {
      if (before != null && until.isEmpty()) {
        prose.space(Span.between(before, line));
      }
      walk(line);
      before = line;
    }
    endSegment();
    return until.startsWith("</") ? until : "";
  }

  private void walk(Span line) {
    int at = line.start();
    while (at < line.end()) {
      at = until.isEmpty() ? step(at, line.end()) : skip(at, line.end());
    }
  }

  /** Passes over what is no prose, and returns where the line goes on. */
  private int skip(int at, int end) {
    int found = indexIgnoringCase(until, at, end);
    if (found < 0) {
      return end;
    }
    int next = found + until.length();
    until = "";
    if (comment >= 0) {
      segments.addComment(new Span(comment, next));
      comment = -1;
    }
    return next;
  }

  /** Takes a comment, a tag, or the text up to the next angle bracket. */
  private int step(int at, int end) {
    if (content.startsWith("<!--", at)) {
      until = "-->";
      comment = at;
      prose.gap();
      return at + 4;
    }
    if (HtmlScanner.startsTag(content, at, end)) {
      return tag(at, end);
    }
    int next = at + 1;
    while (next < end && content.charAt(next) != '<') {
      next++;
    }
    new HtmlText(source).addTo(prose, new Span(at, next));
    return next;
  }

  /** A tag may go on in the next lines; then what is left of it is passed over there. */
  private int tag(int at, int end) {
    int tagEnd = HtmlScanner.tagEnd(content, at, end);
    boolean open = tagEnd == -1;
    Span span = new Span(at, open ? end : tagEnd);
    until = open ? ">" : "";
    HtmlTag tag = HtmlTag.of(span.of(content));
    if (!open) {
      tags.add(span);
    }
    if (!tag.isInline() && !(tag.isComponent() && isWithinText(span))) {
      endSegment();
    } else if (tag.opensOpaque()) {
      until = "</" + tag.name() + ">";
      prose.object(span);
    } else {
      tag.addTo(prose, new HtmlAttributes(source, segments.attributes()).shown(span));
    }
    return span.end();
  }

  /** The attributes of its tags follow a segment, so that they do not interrupt it. */
  private void endSegment() {
    segments.add(Role.PARAGRAPH, prose);
    HtmlAttributes attributes = new HtmlAttributes(source, segments.attributes());
    tags.forEach(tag -> attributes.addTo(segments, tag));
    tags.clear();
    prose = new ProseBuilder(source, HtmlNotation.TEXT);
  }

  /** Whether text is beside the tag on its line. */
  private boolean isWithinText(Span tag) {
    int before = tag.start() - 1;
    while (before >= 0 && isBlank(content.charAt(before))) {
      before--;
    }
    int after = tag.end();
    while (after < content.length() && isBlank(content.charAt(after))) {
      after++;
    }
    return before >= 0 && "\n\r>".indexOf(content.charAt(before)) < 0
        || after < content.length() && "\n\r<".indexOf(content.charAt(after)) < 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private int indexIgnoringCase(String wanted, int from, int end) {
    String lower = wanted.toLowerCase(Locale.ROOT);
    for (int i = from; i + lower.length() <= end; i++) {
      if (content.regionMatches(true, i, lower, 0, lower.length())) {
        return i;
      }
    }
    return -1;
  }
}
