package dev.isogloss.text;

import java.util.Arrays;

/**
 * A decoded file. Offsets count UTF-16 code units from its first character; a byte order mark is
 * not part of it. A line ends with LF, CRLF or CR.
 */
public final class SourceText {
  private final String name;
  private final String content;
  private final int[] lineStarts;

  /**
   * @param name the path as reports print it, with {@code /} between its parts
   * @param content the decoded text without a byte order mark
   */
  public SourceText(String name, String content) {
    this.name = name;
    this.content = content;
    this.lineStarts = lineStarts(content);
  }

  public String name() {
    return name;
  }

  public String content() {
    return content;
  }

  public int length() {
    return content.length();
  }

  public int lineCount() {
    return lineStarts.length;
  }

  /** The text of a span, as it stands in the file. */
  public String slice(Span span) {
    return content.substring(span.start(), span.end());
  }

  public Position position(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - lineStarts[line] + 1);
  }

  /** The span of a line (counted from 1) without its line ending. */
  public Span line(int number) {
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] : content.length();
    while (end > start && isLineEnd(content.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public String toString() {
    return name;
  }
}
