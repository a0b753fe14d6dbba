package dev.isogloss.document.markdown.block;

import dev.isogloss.document.html.Braces;
import dev.isogloss.document.markdown.scan.Maths;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Regions that are no prose from their first line to a mark that ends them. */
final class OpaqueRegions {
  /** What opens on a line of its own, and what closes it there or below. */
  private record Pair(Pattern open, String close) {
    Pair(String open, String close) {
      this(Pattern.compile(open), close);
    }
  }

  /** Formulas, comments, snippets, shortcodes and template tags of all dialects. */
  private static final List<Pair> PAIRS =
      List.of(
          new Pair("\\$\\$[ \\t]*$", "$$"),
          new Pair("\\\\\\[[ \\t]*$", "\\]"),
          new Pair("\\\\\\\\\\[[ \\t]*$", "\\\\]"),
          new Pair("%%[ \\t]*$|%%(?:(?!%%).)*$", "%%"),
          new Pair(";*--8<--[ \\t]*$", "--8<--"),
          new Pair("\\{/\\*", "*/}"),
          new Pair("\\{# (?:(?!#\\}).)*$", "#}"),
          new Pair("\\{\\{<(?:(?!>\\}\\}).)*$", ">}}"),
          new Pair("\\{\\{%(?:(?!%\\}\\}).)*$", "%}}"),
          new Pair("\\{\\{(?:(?!\\}\\}).)*$", "}}"),
          new Pair("\\{%(?:(?!%\\}).)*$", "%}"),
          new Pair("<%(?:(?!%>).)*$", "%>"));

  /** Shortcodes and template tags around what another language writes. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<open>\\{%-?|\\{\\{[<%])\\s*+(?<name>highlight|codeblock|code|comment|mermaid|plantuml|graphviz|goat"
              + "|math|katex|chart|html|rawhtml|javascript|stylesheet|schema|prism|include_code)(?![\\w-]).*");

  /** A pair of a shortcode that says in which language the code inside is. */
  private static final Pattern CODE_OF_LANGUAGE =
      Pattern.compile("\\{\\{[<%]\\s*+(?<name>[\\w/-]++)[^}\\n]*?\\scodelang=.*");

  /** An extension of Kramdown, which its name ends or nothing. */
  private static final Pattern EXTENSION =
      Pattern.compile("\\{::(?<name>comment|nomarkdown)(?:\\s[^{}\\n]*)?\\}.*");

  /** A formula that goes on in the next lines, up to a blank one. */
  private static final Pattern FORMULA = Pattern.compile("\\$\\$(?:(?!\\$\\$).)+");

  private static final Pattern BLANK_LINE = Pattern.compile("(?>\\r\\n|[\\r\\n])[ \\t]*[\\r\\n]");

  /** The label or the attributes of a formula behind its end. */
  private static final Pattern REST =
      Pattern.compile("[ \\t]*(?:\\([^()\\n]+\\)|\\{[^{}\\n]*\\})?[ \\t]*");

  /** The first line of a grid table, as Pandoc and reStructuredText have it. */
  private static final Pattern TABLE = Pattern.compile("\\+(?:[-=:]{2,}\\+)+[ \\t]*");

  private static final Pattern ROW = Pattern.compile("[ \\t]*[+|].*");

  /** A call, an index, a spread or a template literal in braces, as in MDX. */
  private static final Pattern EXPRESSION =
      Pattern.compile("\\{(?:[A-Za-z_$][\\w$]*(?:\\??\\.[A-Za-z_$][\\w$]*)*[(\\[]|\\.\\.\\.|`).*");

  /** Data of Pandoc in the midst of a text; with a rule at its end it may be a copied page. */
  private static final Pattern DATA =
      Pattern.compile(
          "---[ \\t]*\\R(?:[\\p{L}_][\\p{L}\\p{N}_ -]{0,60}+:(?:[ \\t][^\\r\\n]*)?\\R|[ \\t]+\\S[^\\r\\n]*\\R"
              + "|-[ \\t][^\\r\\n]*\\R){1,100}+\\.\\.\\.(?=[ \\t]*(?:\\R|\\z))");

  private final Body body;

  OpaqueRegions(Body body) {
    this.body = body;
  }

  /** Where the region ends that begins at {@code start}; -1 if none does. */
  int end(int start, int lineEnd, boolean paragraph) {
    String line = body.text().substring(start, lineEnd);
    int end = code(line, start);
    if (end < 0 && !paragraph) {
      end = FORMULA.matcher(line).matches() ? formula(start) : pair(line, start);
    }
    String environment = end < 0 ? Maths.environment(line) : "";
    if (!environment.isEmpty()) {
      end = body.after("\\end{" + environment + "}", start);
    }
    if (end < 0 && !paragraph && line.startsWith("---")) {
      end = data(start);
    }
    if (end < 0 && TABLE.matcher(line).matches()) {
      end = rows(lineEnd);
    }
    if (end < 0 && !paragraph && EXPRESSION.matcher(line).matches()) {
      end = Braces.end(body.text(), start, body.text().length());
    }
    return end >= 0 && REST.matcher(body.text()).region(end, body.lineEnd(end)).matches()
        ? end
        : -1;
  }

  /** Below text three hyphens make a heading of it, so data needs a blank line above. */
  private int data(int start) {
    Matcher data = DATA.matcher(body.text()).region(start, body.text().length());
    return data.lookingAt() && body.isBlankBefore(start) ? data.end() : -1;
  }

  /** Two dollar signs without another two before the next blank line are text. */
  private int formula(int start) {
    int end = body.after("$$", start + 2);
    boolean whole = end >= 0 && !BLANK_LINE.matcher(body.text()).region(start, end).find();
    return whole ? end : -1;
  }

  private int pair(String line, int start) {
    for (Pair pair : PAIRS) {
      Matcher open = pair.open.matcher(line);
      if (open.lookingAt()) {
        return body.after(pair.close, start + Math.min(open.end(), pair.close.length() + 1));
      }
    }
    return -1;
  }

  /** The end of what surrounds code; -1 if the line opens nothing of the kind. */
  private int code(String line, int start) {
    Matcher extension = EXTENSION.matcher(line);
    if (extension.matches()) {
      String close = "\\{:/(?:" + extension.group("name") + ")?\\}";
      return body.after(Pattern.compile(close), start);
    }
    Matcher open = CODE.matcher(line);
    if (open.lookingAt() && open.group("open").startsWith("{%")) {
      String name = Pattern.quote(open.group("name"));
      return body.after(Pattern.compile("\\{%-?\\s*end" + name + "\\s*-?%\\}"), start);
    }
    Matcher told = CODE_OF_LANGUAGE.matcher(line);
    if (open.lookingAt() || told.lookingAt()) {
      String name = Pattern.quote((open.lookingAt() ? open : told).group("name"));
      String close = "\\{\\{[<%]\\s*/\\s*" + name + "\\s*[>%]\\}\\}";
      return body.after(Pattern.compile(close), start);
    }
    return -1;
  }

  /** The rows of a table of plus signs. */
  private int rows(int firstEnd) {
    int end = firstEnd;
    while (end < body.text().length()) {
      int next = body.text().startsWith("\r\n", end) ? end + 2 : end + 1;
      int nextEnd = body.lineEnd(next);
      if (next >= body.text().length()
          || !ROW.matcher(body.text()).region(next, nextEnd).matches()) {
        break;
      }
      end = nextEnd;
    }
    return end;
  }
}
