package dev.isogloss.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.document.Notation;
import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tag is, and what remains of it between two words. */
class HtmlTagTest {
  @ParameterizedTest
  @CsvSource({
    "<div>, div, false, false",
    "</div>, div, true, false",
    "<br/>, br, false, true",
    "<DIV>, div, false, false",
    "<Card>, Card, false, false",
    "<!-- a -->, '', false, false",
    "<?php ?>, '', false, false",
    "</>, '', false, false"
  })
  void aTagHasANameAndOpensOrCloses(String literal, String name, boolean closing, boolean empty) {
    assertThat(HtmlTag.of(literal)).isEqualTo(new HtmlTag(name, closing, empty));
  }

  @ParameterizedTest
  @CsvSource({
    "<div>, false, false",
    "<code>, true, true",
    "</code>, false, true",
    "<code/>, false, true",
    "<span>, false, true",
    "<img>, false, true",
    "<br>, false, true",
    "<!-- a -->, false, true",
    "<Card>, false, false"
  })
  void someTagsOpenWhatIsNoProseAndSomeAreWithinAParagraph(
      String literal, boolean opaque, boolean inline) {
    assertThat(HtmlTag.of(literal).opensOpaque()).isEqualTo(opaque);
    assertThat(HtmlTag.of(literal).isInline()).isEqualTo(inline);
  }

  @ParameterizedTest
  @CsvSource({
    "<div>, </div>, true",
    "<div>, <div>, false",
    "<div>, </p>, false",
    "<div>, <div/>, false"
  })
  void aTagIsClosedByOneOfItsName(String opening, String closing, boolean expected) {
    assertThat(HtmlTag.of(closing).closes(HtmlTag.of(opening))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"<img>, true", "</img>, false", "<i>, false"})
  void anImageIsOpened(String literal, boolean expected) {
    assertThat(HtmlTag.of(literal).isImage()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "<!-- a -->, ab, nothing of a comment",
    "<b>, ab, nor of a mark",
    "<b/>, aOb, a mark without content is something to see",
    "<a/>, ab, an empty anchor is a place",
    "<wbr/>, ab, and this one a place to break",
    "<img>, aOb, a picture",
    "<div>, a b, a block parts words",
    "<div/>, a b, an empty one as well",
    "<br>, a b, and so does a line break",
    "<code>, ab, code is an object elsewhere",
    "<Card>, ab, nothing of a component",
    "<Card/>, aOb, which is seen where it is empty"
  })
  void whatRemainsOfATag(String literal, String expected, String why) {
    String file = "a" + literal + "b";
    ProseBuilder prose = new ProseBuilder(new SourceText("a.html", file), Notation.PLAIN);
    prose.copied(new Span(0, 1));
    HtmlTag.of(literal).addTo(prose, new Span(1, file.length() - 1));
    prose.copied(new Span(file.length() - 1, file.length()));
    assertThat(prose.build("s", Locale.ROOT, Segment.Role.PARAGRAPH).orElseThrow().text())
        .as(why)
        .isEqualTo(expected.replace("O", ProseBuilder.OBJECT));
  }
}
