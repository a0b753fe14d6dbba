package dev.isogloss.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How prose is written in HTML. */
class HtmlNotationTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "TEXT, a<b, a&lt;b",
        "TEXT, a & b, a & b",
        "TEXT, a&b, a&b",
        "TEXT, a&amp;b, a&amp;amp;b",
        "TEXT, a&#39;b, a&amp;#39;b",
        "TEXT, \"a' > b\", \"a' > b\"",
        "DOUBLE_QUOTED, \"a', &quot;a'",
        "SINGLE_QUOTED, \"a', \"a&#39;"
      })
  void whatWouldBeMarkupIsAReference(HtmlNotation notation, String text, String written) {
    assertThat(notation.encode(text)).hasValue(written);
  }

  @ParameterizedTest
  @CsvSource({"'a\nb'", "'a\rb'"})
  void aLineBreakCannotBeWritten(String text) {
    assertThat(HtmlNotation.TEXT.encode(text)).isEmpty();
  }
}
