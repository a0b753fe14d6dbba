package dev.isogloss.document.mdx.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a tag of JSX in Markdown. */
class TagReaderTest {
  private static String read(String text) {
    TextCharacters in = new TextCharacters(text, 1);
    Tag tag = TagReader.read(in);
    return tag == null ? "none" : told(tag, text) + (in.passed().equals(text) ? "" : " and more");
  }

  private static String told(Tag tag, String text) {
    return tag.kind()
        + " "
        + tag.name()
        + tag.attributes().stream()
            .map(a -> " " + a.name() + "=" + a.quote() + values(a, text))
            .collect(Collectors.joining());
  }

  private static String values(Tag.Attribute attribute, String text) {
    return attribute.lines().stream().map(l -> l.of(text)).collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource({
    "<a>, OPENING a",
    "</a>, CLOSING a",
    "<a/>, SELF_CLOSING a",
    "<a / >, SELF_CLOSING a",
    "</ a >, CLOSING a",
    "<>, 'OPENING '",
    "</>, 'CLOSING '",
    "<a>b, OPENING a and more",
    "<a-b>, OPENING a-b",
    "<$a_1>, OPENING $a_1",
    "<a.b.c>, OPENING a.b.c",
    "<a . b>, OPENING a.b",
    "<a:b>, OPENING a:b",
    "<a : b >, OPENING a:b"
  })
  void aTagHasAName(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<1>",
        "<a b={c)>",
        "<a b={(c]>",
        "<a",
        "<a /",
        "<a.>",
        "<a:>",
        "<a:b:c>",
        "<a:b.c>",
        "</a/>",
        "<a / b>",
        "<-a>",
        "<a=b>",
        "<a b=c>",
        "<a b=>",
        "<a b='c>",
        "<a b:='c'>",
        "<a b:>",
        "<a {b>",
        "<a b={c>",
        "</a b='c'>",
        "<a ,>"
      })
  void otherThingsAreNone(String text) {
    assertThat(read(text)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "<a b=\"c\">; OPENING a b=\"c",
        "<a b='c' d = \"e\" />; SELF_CLOSING a b='c d=\"e",
        "<a b='\"'>; OPENING a b='\"",
        "<a b>; OPENING a",
        "<a b c='d'>; OPENING a c='d",
        "<a b={c} d='e'>; OPENING a d='e",
        "<a {...b} d='e'>; OPENING a d='e",
        "<a b:c='d'>; OPENING a b:c='d",
        "<a b : c = 'd'>; OPENING a b:c='d",
        "<a b=''>; OPENING a b='"
      })
  void attributesWithStringsAreTold(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @Test
  void aStringMayGoOnInTheNextLines() {
    assertThat(read("<a\n b='c\nd\n'>")).isEqualTo("OPENING a b='c|d|");
  }

  @ParameterizedTest
  @CsvSource({
    "<a>, true",
    "<h1>, true",
    "<my-a>, true",
    "<A>, false",
    "<a.b>, false",
    "<a:b>, false",
    "<aB>, false",
    "<>, false",
    "<z9>, true",
    "<a_b>, false",
    "<h0>, true"
  })
  void smallNamesAreHtml(String text, boolean html) {
    @Nullable Tag tag = TagReader.read(new TextCharacters(text, 1));
    assertThat(tag != null && tag.isHtml()).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource({
    "<!-- a -->b, <!-- a -->",
    "<!---->, <!---->",
    "<!-- a > -> --->b, <!-- a > -> --->",
    "<!-- - - >, none",
    "<!-- a, none",
    "<!- a -->, none",
    "<a -->, none",
    "<!x- a -->, none"
  })
  void aCommentOfHtmlEndsBehindTwoHyphens(String text, String expected) {
    TextCharacters in = new TextCharacters(text, 1);
    assertThat(HtmlComment.skip(in) ? in.passed() : "none").isEqualTo(expected);
  }
}
