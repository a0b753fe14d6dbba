package dev.isogloss.report.text;

import java.util.ArrayList;
import java.util.List;

/** Shortens text to a number of columns, at word borders where there are any. */
public final class Cut {
  private static final String MORE = "…";

  private Cut() {}

  /** Keeps the beginning. */
  public static String tail(String text, int columns) {
    if (Display.width(text) <= columns) {
      return text;
    }
    int end = Display.fitHead(text, Math.max(0, columns - 2));
    int border = lastBlank(text, end);
    return border > 0
        ? text.substring(0, border).stripTrailing() + " " + MORE
        : text.substring(0, end) + MORE;
  }

  /** Keeps the end. */
  public static String head(String text, int columns) {
    if (Display.width(text) <= columns) {
      return text;
    }
    int start = Display.fitTail(text, Math.max(0, columns - 2));
    int border = firstBlank(text, start);
    return border < text.length()
        ? MORE + " " + text.substring(border).stripLeading()
        : MORE + text.substring(start);
  }

  /** Keeps both ends. */
  static String middle(String text, int columns) {
    if (Display.width(text) <= columns) {
      return text;
    }
    String start = tail(text, columns * 2 / 3);
    String end = head(text, columns - Display.width(start));
    return start + end.substring(MORE.length());
  }

  /** Breaks a message into lines; a word longer than a line stays whole. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.strip().split("\\s+")) {
      int width = Display.width(word);
      if (used > 0 && used + 1 + width > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(used > 0 ? " " : "").append(word);
      used += width + (used > 0 ? 1 : 0);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The last blank at or before an offset; -1 if the text has none there. */
  private static int lastBlank(String text, int end) {
    int i = Math.min(end, text.length() - 1);
    while (i >= 0 && !Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i;
  }

  private static int firstBlank(String text, int start) {
    int i = Math.max(0, start - 1);
    while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
