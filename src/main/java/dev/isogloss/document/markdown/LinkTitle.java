package dev.isogloss.document.markdown;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.regex.Pattern;

/** The title of a link, an image or a definition, which a reader sees when the pointer rests. */
record LinkTitle(SourceText source) {
  /** A title with a template in it, or over several lines, is left alone. */
  private static final Pattern NO_TITLE = Pattern.compile("[\r\n]|\\{[{%<]|\\$\\{|<%");

  /**
   * @param link from its first character to its last; the title ends it
   */
  void addTo(SegmentList segments, Span link) {
    Span title = find(link);
    if (!title.isEmpty() && !NO_TITLE.matcher(source.slice(title)).find()) {
      ProseBuilder prose = new ProseBuilder(source, MarkdownNotation.TITLE);
      new EscapedText(source).addTo(prose, title);
      segments.add(Role.IMAGE_TEXT, prose);
    }
  }

  private Span find(Span link) {
    String content = source.content();
    int close = link.end() - 1;
    while (close > link.start() && Character.isWhitespace(content.charAt(close))) {
      close--;
    }
    if (source.slice(link).startsWith("(", close - link.start()) || content.charAt(close) == ')') {
      int inner = close - 1;
      while (inner > link.start() && Character.isWhitespace(content.charAt(inner))) {
        inner--;
      }
      close = "\"')".indexOf(content.charAt(inner)) >= 0 ? inner : close;
    }
    int open = open(link.start(), close);
    return open < 0 ? new Span(close, close) : new Span(open + 1, close);
  }

  /** Where the mark is that opens a title, before the mark that closes it. */
  private int open(int from, int close) {
    String content = source.content();
    char mark = content.charAt(close) == ')' ? '(' : content.charAt(close);
    for (int i = close - 1; i > from; i--) {
      if (content.charAt(i) == mark && Character.isWhitespace(content.charAt(i - 1))) {
        return i;
      }
    }
    return -1;
  }
}
