package dev.isogloss.document.frontmatter;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;

/** Reads a string in quotes that ends on its line. */
record QuotedText(SourceText source) {
  /**
   * A string that does not end on its line is left alone.
   *
   * @param value from the opening quote to the end of the line
   */
  void addTo(ProseBuilder prose, Span value, char quote) {
    int end = closing(value, quote);
    int copied = value.start() + 1;
    int at = copied;
    while (at < end) {
      int length = escapeLength(at, quote);
      if (length > 0) {
        prose.copied(new Span(copied, at));
        prose.replaced(new Span(at, at + length), escaped(at, quote));
        copied = at + length;
      }
      at += Math.max(1, length);
    }
    if (end >= 0) {
      prose.copied(new Span(copied, end));
    }
  }

  /** The offset of the closing quote; -1 if the line ends before. */
  private int closing(Span value, char quote) {
    int at = value.start() + 1;
    while (at < value.end()) {
      int length = escapeLength(at, quote);
      if (length == 0 && source.content().charAt(at) == quote) {
        return at;
      }
      at += Math.max(1, length);
    }
    return -1;
  }

  /** In single quotes a quote is doubled; in double quotes a backslash escapes. */
  private int escapeLength(int at, char quote) {
    String content = source.content();
    if (quote == '\'') {
      return content.startsWith("''", at) ? 2 : 0;
    }
    if (content.charAt(at) != '\\' || at + 1 >= content.length()) {
      return 0;
    }
    return content.charAt(at + 1) == 'u' && isHex(at + 2, 4) ? 6 : 2;
  }

  private boolean isHex(int at, int count) {
    String content = source.content();
    int digits = 0;
    while (digits < count
        && at + digits < content.length()
        && Character.digit(content.charAt(at + digits), 16) >= 0) {
      digits++;
    }
    return digits == count;
  }

  private String escaped(int at, char quote) {
    String content = source.content();
    if (quote == '\'') {
      return "'";
    }
    char c = content.charAt(at + 1);
    if (c == 'u' && isHex(at + 2, 4)) {
      return String.valueOf((char) Integer.parseInt(content.substring(at + 2, at + 6), 16));
    }
    // An escape that is white space reads as a space, as a line break in prose does.
    return c == 'n' || c == 't' || c == 'r' ? " " : c == '_' ? "\u00A0" : String.valueOf(c);
  }
}
