package dev.isogloss.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tags are those of components. */
class ComponentTagTest {
  private static int end(String text, boolean html) {
    return ComponentTag.end(text, 0, text.length(), html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Card>",
        "</Card>",
        "<Card/>",
        "<Card />",
        "<my-card>",
        "<a.b>",
        "<>",
        "</>",
        "<Card title=\"a\">",
        "<Card title='a'>",
        "<Card title=a>",
        "<Card title = \"a\" open>",
        "<Card title={a > b}>",
        "<Card {...rest}>",
        "<div title={a}>",
        "<div {...rest}>",
        "<div @click=\"a\">",
        "<div #slot>",
        "<div *ngIf=\"a\">",
        "<div [class]=\"a\">",
        "<div (click)=\"a\">",
        "<div markdown>",
        "<div markdown=1>",
        "<div markdown=\"block\">",
        "<div class=\"{{ a }}\">",
        "<div {{ a }}>",
        "<div {% if a %}>",
        "<тег/>",
        "<тег a=\"b\">"
      })
  void aTagOfAComponentEndsBehindItsBracket(String tag) {
    assertThat(end(tag + " text", false)).isEqualTo(tag.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<div title=\"a\">",
        "<div markdownish>",
        "<тег>",
        "<тег a>",
        "a",
        "< Card>",
        "<Card",
        "<Card title=\"a>",
        "<Card title={a>",
        "<Card title={a",
        "<Card {...a",
        "<Card a=>",
        "<1>"
      })
  void anotherTagIsNone(String text) {
    assertThat(end(text, false)).isEqualTo(-1);
  }

  @Test
  void aTagOfHtmlIsOneWhereAsked() {
    assertThat(end("<div>", true)).isEqualTo(5);
    assertThat(end("<div title=\"a\"/>", true)).isEqualTo(16);
    assertThat(end("<тег>", true)).isEqualTo(-1);
  }

  @Test
  void aTagEndsBeforeTheLimit() {
    assertThat(ComponentTag.end("<Card>", 0, 6, false)).isEqualTo(6);
    assertThat(ComponentTag.end("<Card>", 0, 5, false)).isEqualTo(-1);
    assertThat(ComponentTag.end("a <Card a={b}>", 2, 14, false)).isEqualTo(14);
    assertThat(ComponentTag.end("a <Card a={b}>", 2, 13, false)).isEqualTo(-1);
    assertThat(ComponentTag.end("a <Card a={b}>", 2, 12, false)).isEqualTo(-1);
  }
}
