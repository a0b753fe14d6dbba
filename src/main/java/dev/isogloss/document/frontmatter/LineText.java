package dev.isogloss.document.frontmatter;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a text of several lines in front matter: a blank line ends a paragraph. */
record LineText(SourceText source) {
  private static final Pattern TEMPLATE = Pattern.compile("\\{[{%]|<%");

  /**
   * @param lines the lines of the text, with or without the space around them
   */
  void addTo(SegmentList segments, List<Span> lines) {
    if (lines.stream().anyMatch(line -> hasTemplate(source.slice(line)))) {
      return;
    }
    ProseBuilder prose = new ProseBuilder(source, ScalarNotation.BLOCK);
    Span before = null;
    for (Span line : lines) {
      Span span = stripped(source, line);
      if (span.isEmpty()) {
        segments.add(Role.FRONT_MATTER, prose);
        prose = new ProseBuilder(source, ScalarNotation.BLOCK);
        before = null;
      } else {
        join(prose, before, span);
        before = span;
      }
    }
    segments.add(Role.FRONT_MATTER, prose);
  }

  /** Whether there is what a generator of sites replaces. */
  static boolean hasTemplate(String text) {
    return TEMPLATE.matcher(text).find();
  }

  /** Appends a line to the line before it. */
  static void join(ProseBuilder prose, @Nullable Span before, Span line) {
    if (before != null) {
      prose.space(Span.between(before, line));
    }
    prose.copied(line);
  }

  static Span stripped(SourceText source, Span span) {
    String text = source.slice(span);
    int start = span.end() - text.stripLeading().length();
    return new Span(start, start + text.strip().length());
  }
}
