package dev.isogloss.check.markup;

import dev.isogloss.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of strong emphasis in prose that make no pair, by the flanking rules of CommonMark.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis">CommonMark</a>
 */
final class Emphasis {
  private static final Pattern MARK = Pattern.compile("(?<![*_])(?:\\*\\*|__)(?![*_])");

  private Emphasis() {}

  static List<Span> unpaired(String text) {
    Deque<Span> open = new ArrayDeque<>();
    List<Span> lone = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      Span at = new Span(mark.start(), mark.end());
      if (isCode(text, at)) {
        continue;
      }
      if (mayClose(text, at) && !open.isEmpty() && at.of(text).equals(open.element().of(text))) {
        open.pop();
      } else if (mayOpen(text, at)) {
        open.push(at);
      } else {
        lone.add(at);
      }
    }
    lone.addAll(open);
    lone.sort(null);
    return List.copyOf(lone);
  }

  /** A power, or a name with underscores. */
  private static boolean isCode(String text, Span at) {
    char before = before(text, at);
    char after = after(text, at);
    boolean ascii = before < 0x80 && after < 0x80;
    boolean inside = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    boolean name =
        text.charAt(at.start()) == '_'
            && ascii
            && (Character.isLetter(before) || Character.isLetter(after));
    return ascii && inside || name || Character.isDigit(before) && after == ' ';
  }

  private static boolean mayOpen(String text, Span at) {
    char before = before(text, at);
    char after = after(text, at);
    return !isSpace(after) && (!isMark(after) || isSpace(before) || isMark(before));
  }

  private static boolean mayClose(String text, Span at) {
    char before = before(text, at);
    char after = after(text, at);
    return !isSpace(before) && (!isMark(before) || isSpace(after) || isMark(after));
  }

  private static char before(String text, Span at) {
    return at.start() == 0 ? ' ' : text.charAt(at.start() - 1);
  }

  private static char after(String text, Span at) {
    return at.end() == text.length() ? ' ' : text.charAt(at.end());
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isMark(char c) {
    return !isSpace(c) && !Character.isLetterOrDigit(c) && c != '\uFFFC';
  }
}
