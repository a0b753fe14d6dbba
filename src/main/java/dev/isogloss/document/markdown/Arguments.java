package dev.isogloss.document.markdown;

import dev.isogloss.document.Notation;
import dev.isogloss.document.ProseAttributes;
import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The named arguments of shortcodes and includes that people read.
 *
 * @param names which they are, beside {@code text}
 */
record Arguments(SourceText source, ProseAttributes names) {
  /** Template tags that compute or decide: their strings are compared, not read. */
  private static final Pattern TAG =
      Pattern.compile(
          "\\{\\{[<%](?!/\\*)|\\{%-?\\s*+(?!(?:assign|set|if|elsif|elif|unless|case|when|for|capture)\\b)");

  private static final Pattern ARGUMENT =
      Pattern.compile(
          "(?s)(?<=[\\s{])(?<name>[\\w-]++)=(?:\"(?<double>[^\"\\\\{}\\r\\n]*+)\"|'(?<single>[^'\\\\{}\\r\\n]*+)'"
              + "|\"(?:[^\"\\\\]|\\\\.)*+\")|\"(?:[^\"\\\\]|\\\\.)*+\"");

  /** What would end the string or the tag cannot be written. */
  private static final Notation QUOTED =
      text ->
          text.chars().anyMatch(c -> "\"'\\{}<>\r\n".indexOf(c) >= 0)
              ? Optional.empty()
              : Optional.of(text);

  /**
   * @param tag a shortcode, from its first brace to its last
   */
  void addTo(SegmentList segments, Span tag) {
    values(tag).forEach(value -> add(segments, value));
  }

  /** What stands for a shortcode in prose: its start, if there is prose in it, else all of it. */
  Span shown(Span tag) {
    return values(tag).isEmpty() ? tag : new Span(tag.start(), tag.start() + 2);
  }

  private List<Span> values(Span tag) {
    Matcher start = TAG.matcher(source.content()).region(tag.start(), tag.end());
    return start.lookingAt() ? named(new Span(start.end(), tag.end())) : List.of();
  }

  /**
   * @param arguments names with strings in quotes behind them
   */
  void addNamed(SegmentList segments, Span arguments) {
    named(arguments).forEach(value -> add(segments, value));
  }

  private void add(SegmentList segments, Span value) {
    ProseBuilder prose = new ProseBuilder(source, QUOTED);
    prose.copied(value);
    segments.add(Role.IMAGE_TEXT, prose);
  }

  private List<Span> named(Span arguments) {
    List<Span> values = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(source.content());
    argument.region(arguments.start(), arguments.end()).useTransparentBounds(true);
    while (argument.find()) {
      String group = argument.start("double") >= 0 ? "double" : "single";
      if (argument.start(group) >= 0 && isProse(argument.group("name"))) {
        values.add(new Span(argument.start(group), argument.end(group)));
      }
    }
    return values;
  }

  private boolean isProse(String name) {
    return names.has(name) || name.equals("text");
  }
}
