package dev.isogloss.document.markdown.inline;

import dev.isogloss.text.Span;
import java.util.Locale;

/** What joins a link with its definition. */
public final class Label {
  private Label() {}

  /** A label as CommonMark compares it, whatever its letters and spaces. */
  public static String folded(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Whether it is {@code [text]} or {@code [text][]}. */
  public static boolean isText(String content, Span link) {
    int last = link.end() - 1;
    if (content.charAt(last) != ']') {
      return false;
    }
    return content.charAt(last - 1) == '[' || open(content, link) <= link.start() + 1;
  }

  /** Where the last bracket opens; a label has no other brackets in it. */
  private static int open(String content, Span link) {
    int at = link.end() - 2;
    while (at > link.start() && (content.charAt(at) != '[' || isEscaped(content, at))) {
      at--;
    }
    return at;
  }

  private static boolean isEscaped(String content, int at) {
    int slashes = 0;
    while (at - slashes > 0 && content.charAt(at - slashes - 1) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }
}
