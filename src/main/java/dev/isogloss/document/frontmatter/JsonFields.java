package dev.isogloss.document.frontmatter;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the strings of an object of JSON, with its braces or without. */
record JsonFields(SourceText source) {
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\\r\\n]|\\\\.)*+\"");

  private static final Pattern VALUE = Pattern.compile("\\s*+:\\s*+(?=\")");

  /** Where the object ends that starts at {@code start}; -1 if it does not. */
  static int end(String content, int start) {
    Matcher string = STRING.matcher(content);
    int depth = 0;
    int at = start;
    while (at < content.length()) {
      char c = content.charAt(at);
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
      boolean quoted = c == '"' && string.region(at, content.length()).lookingAt();
      at = quoted ? string.end() : at + 1;
    }
    return -1;
  }

  /**
   * Adds the values of some keys.
   *
   * @param fields the object or what is inside of it
   * @param level how many brackets are open around the keys
   */
  void addTo(SegmentList segments, Span fields, int level, Set<String> keys) {
    String content = source.content();
    Matcher string = STRING.matcher(content);
    int depth = 0;
    int at = fields.start();
    while (at < fields.end()) {
      char c = content.charAt(at);
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      if (c == '"' && string.region(at, fields.end()).lookingAt()) {
        String key = content.substring(at + 1, string.end() - 1).toLowerCase(Locale.ROOT);
        at = string.end();
        if (depth == level && keys.contains(key)) {
          at = value(segments, at, fields.end());
        }
      } else {
        at++;
      }
    }
  }

  /** Adds the value behind a key, and returns where it ends. */
  private int value(SegmentList segments, int from, int end) {
    Matcher colon = VALUE.matcher(source.content()).region(from, end);
    Matcher string = STRING.matcher(source.content());
    if (!colon.lookingAt() || !string.region(colon.end(), end).lookingAt()) {
      return from;
    }
    if (LineText.hasTemplate(string.group())) {
      return string.end();
    }
    ProseBuilder prose = new ProseBuilder(source, ScalarNotation.DOUBLE);
    new QuotedText(source).addTo(prose, new Span(string.start(), string.end()), '"');
    segments.add(Role.FRONT_MATTER, prose);
    return string.end();
  }
}
