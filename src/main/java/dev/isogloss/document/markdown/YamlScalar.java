package dev.isogloss.document.markdown;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;

/**
 * Reads a scalar of YAML: plain, in quotes, or a block of indented lines.
 *
 * @param lastLine the line of the closing fence
 */
record YamlScalar(SourceText source, int lastLine) {
  /** What starts a value that is no text: a collection, an anchor, an alias, a tag, a comment. */
  private static final String NO_TEXT = "[{&*!#@`%";

  /**
   * @param value what follows the key on its line
   * @param line the number of that line
   */
  void addTo(ProseBuilder prose, Span value, int line) {
    char first = value.isEmpty() ? ' ' : source.content().charAt(value.start());
    if (first == '"' || first == '\'') {
      quoted(prose, value, first);
    } else if (first == '|' || first == '>') {
      indented(prose, line);
    } else if (NO_TEXT.indexOf(first) < 0 && first != ' ') {
      plain(prose, value, line);
    }
  }

  /** A plain scalar goes on in the indented lines below, up to a comment. */
  private void plain(ProseBuilder prose, Span value, int line) {
    Span part = withoutComment(value);
    prose.copied(part);
    boolean open = part.equals(stripped(value));
    for (int next = line + 1; open && isIndented(next); next++) {
      Span whole = stripped(source.line(next));
      Span more = withoutComment(whole);
      if (!more.isEmpty()) {
        prose.replaced(new Span(part.end(), more.start()), " ").copied(more);
      }
      open = more.equals(whole);
      part = more;
    }
  }

  private Span withoutComment(Span value) {
    String text = source.slice(value);
    int comment = text.startsWith("#") ? 0 : text.indexOf(" #");
    int end = comment < 0 ? value.end() : value.start() + comment;
    return stripped(new Span(value.start(), end));
  }

  private void indented(ProseBuilder prose, int line) {
    Span before = null;
    for (int next = line + 1; isIndented(next); next++) {
      Span span = stripped(source.line(next));
      if (before != null) {
        prose.replaced(new Span(before.end(), span.start()), " ");
      }
      prose.copied(span);
      before = span;
    }
  }

  private boolean isIndented(int line) {
    return line < lastLine && source.slice(source.line(line)).matches("[ \\t]+\\S.*");
  }

  private Span stripped(Span span) {
    String text = source.slice(span);
    int start = span.end() - text.stripLeading().length();
    return new Span(start, start + text.strip().length());
  }

  /** A quoted scalar that does not end on its line is left alone. */
  private void quoted(ProseBuilder prose, Span value, char quote) {
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
    return c == 'n' || c == 't' || c == 'r' ? " " : c == '_' ? "\u00A0" : String.valueOf(c);
  }
}
