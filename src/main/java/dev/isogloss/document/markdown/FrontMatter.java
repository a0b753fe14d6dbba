package dev.isogloss.document.markdown;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML before a text. Only scalars of the top level that people read are prose.
 *
 * @param lines how many lines it has, its fences included; 0 if there is none
 */
record FrontMatter(SourceText source, int lines) {
  private static final Set<String> PROSE_KEYS =
      Set.of("title", "subtitle", "description", "summary", "excerpt", "caption", "alt");

  private static final Pattern ENTRY = Pattern.compile("([A-Za-z][\\w-]*)[ \\t]*:(?:[ \\t]+|$)");

  static FrontMatter of(SourceText source) {
    if (!text(source, 1).equals("---")) {
      return new FrontMatter(source, 0);
    }
    for (int line = 2; line <= source.lineCount(); line++) {
      String text = text(source, line);
      if (text.equals("---") || text.equals("...")) {
        return new FrontMatter(source, line);
      }
    }
    return new FrontMatter(source, 0);
  }

  /** Where the text starts. */
  int end() {
    if (lines == 0) {
      return 0;
    }
    return lines < source.lineCount() ? source.line(lines + 1).start() : source.length();
  }

  void addTo(SegmentList segments) {
    for (int line = 2; line < lines; line++) {
      Span span = source.line(line);
      Matcher entry = ENTRY.matcher(source.content()).region(span.start(), span.end());
      if (entry.lookingAt() && PROSE_KEYS.contains(entry.group(1).toLowerCase(Locale.ROOT))) {
        ProseBuilder prose = new ProseBuilder(source);
        new YamlScalar(source, lines).addTo(prose, new Span(entry.end(), span.end()), line);
        segments.add(Role.FRONT_MATTER, prose);
      }
    }
  }

  private static String text(SourceText source, int line) {
    return source.slice(source.line(line)).stripTrailing();
  }
}
