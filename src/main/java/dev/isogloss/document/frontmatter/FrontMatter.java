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
  /** Keys of the top level whose values site generators show. */
  private static final Set<String> PROSE_KEYS =
      Set.of(
          "title",
          "subtitle",
          "description",
          "summary",
          "excerpt",
          "caption",
          "alt",
          "abstract",
          "label",
          "linktitle",
          "sidebar_label",
          "tagline",
          "lead");

  /** Parts of a home page and of a menu: what they hold is read, too. */
  private static final Set<String> SECTIONS = Set.of("hero", "features", "sidebar", "cover", "cta");

  private static final Set<String> SECTION_KEYS =
      Set.of(
          "title",
          "subtitle",
          "description",
          "text",
          "tagline",
          "details",
          "alt",
          "label",
          "caption",
          "summary");

  private static final Pattern NESTED =
      Pattern.compile("(?<indent>[ ]+(?:-[ ]+)?)(?<key>[A-Za-z][\\w-]*)[ \\t]*:(?:[ \\t]+|$)");

  /** What the first line of data is like that has no fence above it, as Hexo allows. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:title|layout|date|permalink|author|categories|tags|id|slug):(?:[ \\t].*)?");

  /** The same of data in JSON, whose braces Hexo lets writers leave out. */
  private static final Pattern BARE_JSON = Pattern.compile("\"\\w[^\"]*\"[ \\t]*:");

  /** What every line of it is like. */
  private static final Pattern DATA =
      Pattern.compile("[\\w-]+:(?:[ \\t].*)?|[ \\t]*-[ \\t].*|[ \\t]+\\S.*|#.*");

  /** The languages of front matter, recognized by the fence. */
  private enum Dialect {
    YAML("---", "---|\\.\\.\\.", "[\"']?([A-Za-z][\\w-]*)[\"']?[ \\t]*:(?:[ \\t]+|$)"),
    TOML("+++", "\\+\\+\\+", "[\"']?([A-Za-z][\\w-]*)[\"']?[ \\t]*=[ \\t]*"),
    ELIXIR("%{", "---", "[ \\t]+([a-z]\\w*):[ \\t]+"),
    JSON("{", "\\}", ""),
    FENCED_JSON(";;;", ";;;", "");

    private final String open;
    private final Pattern close;
    private final Pattern entry;

    Dialect(String open, String close, String entry) {
      this.open = open;
      this.close = Pattern.compile(close);
      this.entry = Pattern.compile(entry);
    }
  }

  /** How a line of YAML begins. */
  private static final Pattern YAML =
      Pattern.compile("[\"']?[\\p{L}_$][^:]*:(?:\\s|$)|[#?&!{%]|---|\\.\\.\\.|-[ \\t]");

  /** The data of a text; it has no lines where the text begins with none. */
  public static FrontMatter of(SourceText source) {
    String first = text(source, 1);
    for (Dialect dialect : Dialect.values()) {
      if (first.equals(dialect.open)) {
        return new FrontMatter(source, dialect, lastLine(source, dialect));
      }
    }
    if (BARE_JSON.matcher(first).lookingAt()) {
      return new FrontMatter(source, Dialect.FENCED_JSON, lastLine(source, Dialect.FENCED_JSON));
    }
    return BARE.matcher(first).matches()
        ? new FrontMatter(source, Dialect.YAML, lastDataLine(source))
        : new FrontMatter(source, Dialect.YAML, 0);
  }

  /** The line of the fence below data that has none above it; 0 if there is none. */
  private static int lastDataLine(SourceText source) {
    int line = 2;
    while (line <= source.lineCount() && DATA.matcher(text(source, line)).matches()) {
      line++;
    }
    return line <= source.lineCount() && text(source, line).equals("---") ? line : 0;
  }

  /** The line of the closing fence; 0 if there is none. */
  private static int lastLine(SourceText source, Dialect dialect) {
    if (dialect == Dialect.JSON) {
      int end = JsonFields.end(source.content(), source.line(1).start());
      return end < 0 ? 0 : source.position(end).line();
    }
    if (dialect == Dialect.YAML && source.lineCount() > 1 && !mayBeYaml(source)) {
      return 0;
    }
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

  /** Adds each value that people read as a segment of its own. */
  public void addTo(SegmentList segments) {
    if (dialect == Dialect.JSON || dialect == Dialect.FENCED_JSON) {
      Span fields = new Span(source.line(1).start(), end());
      new JsonFields(source).addTo(segments, fields, dialect == Dialect.JSON ? 1 : 0, PROSE_KEYS);
      return;
    }
    boolean fenced = text(source, 1).equals(dialect.open);
    String section = "";
    for (int line = fenced ? 2 : 1; line < lines && !startsTable(line); line++) {
      Span span = source.line(line);
      Matcher entry = dialect.entry.matcher(source.content()).region(span.start(), span.end());
      if (entry.lookingAt() && PROSE_KEYS.contains(entry.group(1).toLowerCase(Locale.ROOT))) {
        addValue(segments, new Span(entry.end(), span.end()), line);
      }
      section = name(entry, section);
      if (dialect == Dialect.YAML && SECTIONS.contains(section)) {
        addNested(segments, line);
      }
    }
  }

  private static String name(Matcher entry, String before) {
    return entry.lookingAt() ? entry.group(1).toLowerCase(Locale.ROOT) : before;
  }

  /** A value within a section, such as the tagline of a home page. */
  private void addNested(SegmentList segments, int line) {
    Span span = source.line(line);
    Matcher entry = NESTED.matcher(source.content()).region(span.start(), span.end());
    if (entry.lookingAt() && SECTION_KEYS.contains(entry.group("key"))) {
      int indent = entry.group("indent").length();
      Span value = new Span(entry.end(), span.end());
      new YamlScalar(source, lines, indent).addTo(segments, value, line);
    }
  }

  /** Whether the first line of data looks like it, so that two rules around a text are none. */
  private static boolean mayBeYaml(SourceText source) {
    int line = 2;
    while (line < source.lineCount() && text(source, line).isBlank()) {
      line++;
    }
    String first = text(source, line);
    return first.isBlank() || YAML.matcher(first).lookingAt();
  }

  private void addValue(SegmentList segments, Span value, int line) {
    if (dialect == Dialect.YAML) {
      new YamlScalar(source, lines, 0).addTo(segments, value, line);
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
