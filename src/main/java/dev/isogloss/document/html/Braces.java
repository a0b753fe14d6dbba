package dev.isogloss.document.html;

/**
 * Finds the end of an expression in braces. Braces in strings, templates and comments do not count.
 */
public final class Braces {
  /** In UTF-16 code units; what is longer is not taken for an expression. */
  private static final int LONGEST = 20_000;

  private final CharSequence text;
  private final int end;
  private int at;

  private Braces(CharSequence text, int at, int end) {
    this.text = text;
    this.at = at;
    this.end = end;
  }

  /**
   * Behind the brace that closes the one at {@code at}; -1 if none does before {@code end}.
   *
   * @param end no character from here on is looked at
   */
  public static int end(CharSequence text, int at, int end) {
    return new Braces(text, at, (int) Math.min(end, (long) at + LONGEST)).find();
  }

  private int find() {
    int depth = 0;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      }
      at = next(c);
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  private int next(char c) {
    return switch (c) {
      case '"', '\'' -> afterString(c);
      case '`' -> afterTemplate();
      case '/' -> afterComment();
      default -> at + 1;
    };
  }

  /** A quote that is not closed on its line is an apostrophe. */
  private int afterString(char quote) {
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      if (c == '\n' || c == '\r') {
        break;
      }
      i += c == '\\' ? 1 : 0;
    }
    return at + 1;
  }

  private int afterTemplate() {
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '`') {
        return i + 1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return at + 1;
  }

  private int afterComment() {
    char second = at + 1 < end ? text.charAt(at + 1) : 0;
    if (second == '*') {
      return after("*/", at + 2);
    }
    // Behind a colon two slashes are part of an address.
    boolean line = second == '/' && text.charAt(at - 1) != ':';
    return line ? after("\n", at + 2) : at + 1;
  }

  private int after(String close, int from) {
    for (int i = from; i + close.length() <= end; i++) {
      if (CharSequence.compare(text.subSequence(i, i + close.length()), close) == 0) {
        return i + close.length();
      }
    }
    return at + 1;
  }
}
