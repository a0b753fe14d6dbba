package dev.isogloss.document.markdown.block;

/** Finds where a piece of JavaScript comes to a blank line with no bracket open. */
final class Brackets {
  private final String text;
  private final int end;
  private int at;
  private int depth;

  Brackets(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /** The blank line or the end of the text; -1 if a bracket is left open. */
  int closedBeforeBlankLine() {
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        if (depth <= 0 && isBlankAfter(text, at)) {
          return at;
        }
        at++;
      } else {
        step(c);
      }
    }
    return depth <= 0 && end == text.length() ? end : -1;
  }

  /** Brackets in strings and comments do not count. */
  private void step(char c) {
    switch (c) {
      case '(', '[', '{' -> depth++;
      case ')', ']', '}' -> depth--;
      case '"', '\'' -> at = string(c, false) - 1;
      case '`' -> at = string(c, true) - 1;
      case '/' -> at = comment() - 1;
      default -> {}
    }
    at++;
  }

  /** A quote that is not closed is none. */
  private int string(char quote, boolean lines) {
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      if (!lines && (c == '\n' || c == '\r')) {
        break;
      }
      i += c == '\\' ? 1 : 0;
    }
    return at + 1;
  }

  /** Behind a comment; behind the slash if that opens none. */
  private int comment() {
    boolean block = text.startsWith("/*", at);
    if (!block && !text.startsWith("//", at)) {
      return at + 1;
    }
    int close = block ? text.indexOf("*/", at + 2) : lineEnd(text, at);
    return close < 0 || close > end ? at + 1 : block ? close + 2 : close;
  }

  /** Where the line before the next blank line ends. */
  static int blankLine(String text, int from) {
    int i = lineEnd(text, from);
    while (i < text.length() && !isBlankAfter(text, i)) {
      i = lineEnd(text, i + 1);
    }
    return i;
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  /** Whether the line behind a line break is blank or missing. */
  private static boolean isBlankAfter(String text, int lineBreak) {
    int i = lineBreak + 1;
    if (text.charAt(lineBreak) == '\r' && i < text.length() && text.charAt(i) == '\n') {
      i++;
    }
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i >= text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
  }
}
