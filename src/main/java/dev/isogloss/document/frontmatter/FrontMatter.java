package dev.isogloss.document.frontmatter;

import dev.isogloss.document.SegmentList;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The data before a text. Only strings of the top level that people read are prose.
 *
 * @param lines how many lines it has, its fences included; 0 if there is none
 */
public record FrontMatter(SourceText source, Dialect dialect, int lines) {
  private static final Set<String> PROSE_KEYS =
      Set.of("title", "subtitle", "description", "summary", "excerpt", "caption", "alt");

  /** The languages of front matter, told by the fence. */
  private enum Dialect {
    YAML("---", "---|\\.\\.\\.", "([A-Za-z][\\w-]*)[ \\t]*:(?:[ \\t]+|$)"),
    TOML("+++", "\\+\\+\\+", "([A-Za-z][\\w-]*)[ \\t]*=[ \\t]*"),
    ELIXIR("%{", "---", "[ \\t]+([a-z]\\w*):[ \\t]+");

    private final String open;
    private final Pattern close;
    private final Pattern entry;

    Dialect(String open, String close, String entry) {
      this.open = open;
      this.close = Pattern.compile(close);
      this.entry = Pattern.compile(entry);
    }
  }

  public static FrontMatter of(SourceText source) {
    String first = text(source, 1);
    for (Dialect dialect : Dialect.values()) {
      if (first.equals(dialect.open)) {
        return new FrontMatter(source, dialect, lastLine(source, dialect));
      }
    }
    return new FrontMatter(source, Dialect.YAML, 0);
  }

  /** The line of the closing fence; 0 if there is none. */
  private static int lastLine(SourceText source, Dialect dialect) {
    for (int line = 2; line <= source.lineCount(); line++) {
      if (dialect.close.matcher(text(source, line)).matches()) {
        return line;
      }
    }
    return 0;
  }

  /** Where the text starts. */
  public int end() {
    if (lines == 0) {
      return 0;
    }
    return lines < source.lineCount() ? source.line(lines + 1).start() : source.length();
  }

  public void addTo(SegmentList segments) {
    for (int line = 2; line < lines && !startsTable(line); line++) {
      Span span = source.line(line);
      Matcher entry = dialect.entry.matcher(source.content()).region(span.start(), span.end());
      if (entry.lookingAt() && PROSE_KEYS.contains(entry.group(1).toLowerCase(Locale.ROOT))) {
        addValue(segments, new Span(entry.end(), span.end()), line);
      }
    }
  }

  private void addValue(SegmentList segments, Span value, int line) {
    if (dialect == Dialect.YAML) {
      new YamlScalar(source, lines).addTo(segments, value, line);
    } else {
      new StringScalar(source, lines).addTo(segments, value, line);
    }
  }

  /** The keys of a table in TOML are not of the top level. */
  private boolean startsTable(int line) {
    return dialect == Dialect.TOML && source.slice(source.line(line)).startsWith("[");
  }

  private static String text(SourceText source, int line) {
    return source.slice(source.line(line)).stripTrailing();
  }
}
