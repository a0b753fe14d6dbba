package dev.isogloss.document.markdown;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.document.markdown.inline.EscapedText;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.regex.Pattern;

/** The title of a link, an image or a definition, which a reader sees when the pointer rests. */
record LinkTitle(SourceText source) {
  /** A title with a template in it, or over several lines, is left alone. */
  private static final Pattern NO_TITLE = Pattern.compile("[\r\n]|\\{[{%<]|\\$\\{|<%");

  /**
   * @param link from its first character to its last; its title and a bracket end it
   */
  void addOfLink(SegmentList segments, Span link) {
    int bracket = lastBefore(link.start(), link.end());
    add(segments, find(link.start(), lastBefore(link.start(), bracket)));
  }

  /**
   * @param definition from its first character to its last; its title ends it, or attributes in
   *     braces
   */
  void addOfDefinition(SegmentList segments, Span definition) {
    int last = lastBefore(definition.start(), definition.end());
    if (source.content().charAt(last) == '}') {
      last = lastBefore(definition.start(), source.content().lastIndexOf('{', last));
    }
    add(segments, find(definition.start(), last));
  }

  private void add(SegmentList segments, Span title) {
    if (!title.isEmpty() && !NO_TITLE.matcher(source.slice(title)).find()) {
      ProseBuilder prose = new ProseBuilder(source, MarkdownNotation.TITLE);
      new EscapedText(source).addTo(prose, title);
      segments.add(Role.IMAGE_TEXT, prose);
    }
  }

  /** Where the last character is that is no space; {@code from} if there is none. */
  private int lastBefore(int from, int end) {
    int at = end - 1;
    while (at > from && Character.isWhitespace(source.content().charAt(at))) {
      at--;
    }
    return at;
  }

  private Span find(int from, int close) {
    boolean closes = "\"')".indexOf(source.content().charAt(close)) >= 0;
    int open = closes ? open(from, close) : -1;
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
