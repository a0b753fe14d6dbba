package dev.isogloss.report.markdown;

import dev.isogloss.text.SafeText;

/** Text in Markdown that means nothing but itself. */
final class Escaped {
  private static final String SYNTAX = "\\`*_{}[]<>|~&$";

  /** Keeps GitHub from telling a person or linking an issue; it is not seen. */
  private static final char WORD_JOINER = '\u2060';

  private Escaped() {}

  /**
   * Character references are never syntax, wherever they are. A line ending becomes a space, what a
   * terminal would obey a sign ({@link SafeText}).
   */
  static String of(String text) {
    StringBuilder escaped = new StringBuilder();
    String line = text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    for (int c : line.codePoints().toArray()) {
      if (c == '@') {
        escaped.append('@').append(WORD_JOINER);
      } else if (c == '#') {
        escaped.append("&#35;").append(WORD_JOINER);
      } else if (SYNTAX.indexOf(c) >= 0) {
        escaped.append("&#").append(c).append(';');
      } else {
        escaped.append(SafeText.lines(Character.toString(c)));
      }
    }
    return escaped.toString();
  }

  /** The same, cut in the middle where it is longer than so many code units. */
  static String of(String text, int longest) {
    if (text.length() <= longest) {
      return of(text);
    }
    int half = longest / 2;
    int head = text.offsetByCodePoints(0, text.codePointCount(0, half));
    int tail = text.length() - half;
    if (Character.isLowSurrogate(text.charAt(tail))) {
      tail++;
    }
    if (Character.isHighSurrogate(text.charAt(head - 1))) {
      head--;
    }
    return of(text.substring(0, head)) + " … " + of(text.substring(tail));
  }
}
