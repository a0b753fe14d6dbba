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
  @MethodSource("inputs")
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
        "a@",
        "a.",
        "https://",
        "/a",
        "a/",
        "www.",
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
        "<code>a</code> ");
  }
}
