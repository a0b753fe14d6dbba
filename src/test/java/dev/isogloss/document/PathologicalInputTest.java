package dev.isogloss.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that makes careless parsers slow or overflow the stack. */
class PathologicalInputTest {
  private static final int MANY = 10_000;

  @ParameterizedTest
  @MethodSource({"inputs", "addresses", "mdx", "dialects"})
  void isReadInTime(String piece) {
    for (String name : new String[] {"a.md", "a.mdx", "a.txt"}) {
      SourceText source = new SourceText(name, piece.repeat(MANY) + " конец");
      Document document =
          assertTimeoutPreemptively(
              Duration.ofSeconds(10), () -> Documents.installed().parse(source, Locale.ROOT));
      for (Segment segment : document.segments()) {
        Span all = segment.toSource(new Span(0, segment.text().length()));
        assertThat(all.end()).isLessThanOrEqualTo(source.length());
      }
    }
  }

  static Stream<String> inputs() {
    return Stream.of(
        ">",
        "> ",
        "[",
        "![",
        "*",
        "*a ",
        "*a **b ",
        "_a",
        "- ",
        "  - a\n",
        "`",
        "``a`",
        "<",
        "<b>",
        "<code>",
        "<!--",
        "<a href=\"",
        "&",
        "&amp;",
        "$",
        "$$",
        "$a ",
        "{{<",
        "{{",
        "{% ",
        "|",
        "| a ",
        "\\",
        "\\|",
        "^[",
        "[^1]",
        "(",
        ")",
        "~~",
        "~",
        "\n",
        "\r",
        "# ",
        "[a](",
        "[a]: u\n",
        "---\n",
        "title: \"",
        "😀",
        "http://a(",
        "C:\\",
        "a-",
        "- [ ] ",
        "1. ",
        "\t",
        "<div>\n",
        "<A>\n",
        "<A>\n</A>\n",
        "<A b=\"",
        "<A b={",
        "<A b={1} ",
        "a <b>c</b> ",
        "<code>a</code> ");
  }

  static Stream<String> addresses() {
    return Stream.of("a@", "a.", "https://", "/a", "a/", "www.");
  }

  static Stream<String> mdx() {
    return Stream.of(
        "{",
        "{a\n",
        "{a} ",
        "{a}\nb\n",
        "{`${",
        "{\"",
        "{/*",
        "{/* a */}",
        "{<a>",
        "{(",
        "x {a\n",
        "{a\n\n",
        "import a\n",
        "export {\n\n",
        "export {}\n\n",
        "$$\n",
        "$$ a\n\n",
        ":::note[\n",
        ":::\n",
        "> <A\n",
        "- <A\n  ",
        "<!-- a\n",
        "-          ",
        "<code>a</code>b ");
  }

  static Stream<String> dialects() {
    return Stream.of(
        "!!! note \"a\"\n    ",
        "::: a\n",
        ":::{note} a\n",
        "```{note}\n",
        "a\n: b\n",
        "[[a|b]] ",
        "![[",
        "[[",
        "[a][b]",
        "[a]({{ b",
        "{{ a }} ",
        "{a.b(",
        "{a(`",
        "{#",
        "{{< a title=\"b\"",
        "{% highlight %}\n",
        "<A b={",
        "<A b={{c}}>",
        "<A>a</A>",
        "import a from 'b'\n\n",
        "export const a = [\n\n",
        "$$\na\n\n",
        "\\[\na\n\n",
        "\\begin{a}\n",
        "\\begin{a",
        "%%a\n",
        "==a ",
        "++a++",
        "{++a",
        ":a:",
        "@a/",
        "+--+\n",
        "-- --\n",
        "| a\n",
        "// a",
        "/// a | b\n",
        "> [!a] b\n",
        "*[a]: b\n",
        "title: a\n",
        "<p>{{ x",
        "<p>](",
        "{\"a\": \"");
  }
}
