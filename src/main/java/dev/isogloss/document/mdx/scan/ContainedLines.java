package dev.isogloss.document.mdx.scan;

/** The rest of a line and the lines after it, as long as they are in the same containers. */
public final class ContainedLines implements Characters {
  private final String text;
  private final Containers containers;
  private final Effort effort;
  private int at;

  /**
   * @param at where the reading begins
   */
  public ContainedLines(String text, int at, Containers containers, Effort effort) {
    this.text = text;
    this.at = at;
    this.containers = containers;
    this.effort = effort;
  }

  @Override
  public char peek() {
    if (at >= text.length()) {
      return END;
    }
    char c = text.charAt(at);
    if (!Containers.isLineEnd(c)) {
      return c;
    }
    int line = lineAfter();
    return line < text.length() && containers.enter(text, line) < 0 ? END : '\n';
  }

  @Override
  public void next() {
    if (at >= text.length() || !effort.spend()) {
      at = text.length();
    } else if (Containers.isLineEnd(text.charAt(at))) {
      int line = lineAfter();
      int inside = line == text.length() ? line : containers.enter(text, line);
      at = inside < 0 ? text.length() : inside;
    } else {
      at++;
    }
  }

  /** Where the next character is in the text; for a line feed, the end of the line. */
  @Override
  public int offset() {
    return at;
  }

  /** Whether the line that begins here is blank. */
  boolean atBlankLine() {
    int end = at;
    while (end < text.length() && Containers.isSpace(text.charAt(end))) {
      end++;
    }
    return end == text.length() || Containers.isLineEnd(text.charAt(end));
  }

  /** What is left of the line. */
  public String line() {
    int end = at;
    while (end < text.length() && !Containers.isLineEnd(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  private int lineAfter() {
    return at + (text.startsWith("\r\n", at) ? 2 : 1);
  }
}
