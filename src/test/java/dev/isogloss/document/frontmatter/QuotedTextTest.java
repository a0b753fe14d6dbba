package dev.isogloss.document.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.document.Notation;
import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a string in quotation marks says. */
class QuotedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "\"ab\" c; ab; what the marks enclose",
        "'ab' c; ab; other marks",
        "'a''b'; a'b; a doubled mark",
        "'a\\b'; a\\b; no backslash between single ones",
        "\"a\"\"b\"; a; no doubling between double ones",
        "\"a\\\"b\"; a\"b; an escaped mark",
        "\"a\\\\\"; a\\; an escaped backslash",
        "\"\\u0041b\"; Ab; a number of four digits",
        "\"\\u00Afb\"; \u00AFb; in any case",
        "\"\\u004b\"; K; four and no more",
        "\"\\u00\"; u00; three are none",
        "\"\\u004gb\"; u004gb; nor is another letter",
        "\"a\\nb\"; a b; a line break",
        "\"a\\tb\"; a b; a tab",
        "\"a\\rb\"; a b; a return",
        "\"a\\_b\"; a\u00A0b; a space that does not break",
        "\"\\zb\"; zb; any other letter itself",
        "\"ab; none; an open string says nothing",
        "'ab; none; in any marks",
        "\"ab\\; none; with a backslash at the end",
        "\"\\u12; none; with digits at the end",
        "'ab''; none; with a doubled mark at the end"
      })
  void escapesAreRead(String value, String expected, String why) {
    ProseBuilder prose = new ProseBuilder(new SourceText("a.md", value), Notation.PLAIN);
    new QuotedText(new SourceText("a.md", value))
        .addTo(prose, new Span(0, value.length()), value.charAt(0));
    assertThat(
            prose.build("s", Locale.ROOT, Segment.Role.PARAGRAPH).map(Segment::text).orElse("none"))
        .as(why)
        .isEqualTo(expected);
  }
}
