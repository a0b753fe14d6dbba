package dev.isogloss.document.plain;

import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The lines of a plain text, without the white space around them. */
final class Lines {
  private static final Pattern ITEM = Pattern.compile("(?:[-*•–—]|\\d{1,3}[.)])\\s.*");

  private static final Pattern COMMENT = Pattern.compile("<!--\\s*isogloss-[^\\n]*-->");

  private Lines() {}

  /**
   * The maximal runs of lines that are not blank. A form feed ends a line.
   *
   * @param comment is told each line that is a comment
   */
  static List<List<Span>> blocks(String text, Consumer<Span> comment) {
    List<List<Span>> blocks = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      Span line = trimmed(text, start, end);
      boolean isComment = isComment(line.of(text));
      if (isComment) {
        comment.accept(line);
      }
      if (!line.isEmpty() && !isComment) {
        block.add(line);
      } else if (!block.isEmpty()) {
        blocks.add(List.copyOf(block));
        block.clear();
      }
      boolean pair = text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
    }
    if (!block.isEmpty()) {
      blocks.add(List.copyOf(block));
    }
    return blocks;
  }

  /**
   * Whether a line is a comment that speaks to this program; it ends a block as a blank line does.
   */
  static boolean isComment(String line) {
    return COMMENT.matcher(line).matches();
  }

  /** Whether a line is an item of a list, so that it does not go on with the line before. */
  static boolean startsItem(String line) {
    return ITEM.matcher(line).matches();
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !endsLine(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
  }
}
