package dev.isogloss.document.markdown.block;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.block.ParserState;

/**
 * The whole text that is parsed, so that a block which needs an end is begun only where there is
 * one. Serves one parse. Offsets count from its start.
 */
public final class Body {
  private static final Pattern HEAD = Pattern.compile("(?:%.{0,200}\\R){1,3}");

  private final String text;

  /** What has been looked for in vain, and from where on. */
  private final Map<String, Integer> missing = new HashMap<>();

  public Body(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Where the content of the parser's current line begins. */
  static int start(ParserState state) {
    return state.getLine().getSourceSpan().getInputIndex() + state.getNextNonSpaceIndex();
  }

  /** Where that line ends. */
  static int end(ParserState state) {
    return state.getLine().getSourceSpan().getInputIndex() + state.getLine().getContent().length();
  }

  /** Where the line ends in which an offset lies. */
  int lineEnd(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Whether a line, recognized by its start, is the first or has a blank one above it. */
  boolean isBlankBefore(int line) {
    return isBlankBefore(text, line);
  }

  static boolean isBlankBefore(String text, int line) {
    int at = line - 1;
    if (at > 0 && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r') {
      at--;
    }
    for (at--; at >= 0 && "\r\n".indexOf(text.charAt(at)) < 0; at--) {
      if (!Character.isWhitespace(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Behind the next place of a mark; -1 if there is none. */
  int after(String mark, int from) {
    if (from >= missing.getOrDefault(mark, Integer.MAX_VALUE)) {
      return -1;
    }
    int found = text.indexOf(mark, from);
    if (found < 0) {
      missing.put(mark, from);
    }
    return found < 0 ? -1 : found + mark.length();
  }

  /** Behind the next match of a pattern; -1 if there is none. */
  int after(Pattern pattern, int from) {
    if (from >= missing.getOrDefault(pattern.pattern(), Integer.MAX_VALUE)) {
      return -1;
    }
    Matcher matcher = pattern.matcher(text);
    boolean found = matcher.find(from);
    if (!found) {
      missing.put(pattern.pattern(), from);
    }
    return found ? matcher.end() : -1;
  }

  /** Whether there is nothing before an offset but lines that begin with a percent sign. */
  boolean isHead(int at) {
    return text.charAt(0) == '%'
        && text.charAt(at) == '%'
        && HEAD.matcher(text).region(0, at).matches();
  }
}
