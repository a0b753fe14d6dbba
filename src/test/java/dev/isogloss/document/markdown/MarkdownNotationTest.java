package dev.isogloss.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How text is written in Markdown. */
class MarkdownNotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '@',
      value = {
        "TEXT; a_b; a_b; an underscore within a word is no mark",
        "TEXT; _a; \\_a; before it it may be one",
        "TEXT; a_; a\\_; and behind it",
        "TEXT; a_ b; a\\_ b; or before a space",
        "TEXT; a _b; a \\_b; or behind one",
        "TEXT; _; \\_; and alone",
        "TEXT; 1_2; 1_2; between digits it is none",
        "TEXT; *a; \\*a; a mark",
        "TEXT; a|{b}; a|{b}; no mark of another place",
        "CELL; a|b; a\\|b; a pipe parts cells",
        "MDX; {a|; \\{a|; a brace begins an expression",
        "MDX_CELL; {a|; \\{a\\|; in a cell of a table too",
        "TITLE; \"a*; \\\"a*; a quotation mark ends a title",
        "TEXT; @&amp;@; @\\&amp;@; what reads as a reference",
        "TEXT; a & b; a & b; a sign alone",
        "TEXT; @&nothing;@; @&nothing;@; a name that nobody knows"
      })
  void aMarkIsEscaped(MarkdownNotation notation, String text, String expected, String why) {
    assertThat(notation.encode(text)).as(why).contains(expected);
  }

  @Test
  void aLineEndCannotBeWritten() {
    assertThat(MarkdownNotation.TEXT.encode("a\nb")).isEmpty();
    assertThat(MarkdownNotation.TEXT.encode("a\rb")).isEmpty();
  }

  @Test
  void aCellHasItsOwnMarks() {
    assertThat(MarkdownNotation.TEXT.inCell()).isEqualTo(MarkdownNotation.CELL);
    assertThat(MarkdownNotation.CELL.inCell()).isEqualTo(MarkdownNotation.CELL);
    assertThat(MarkdownNotation.MDX.inCell()).isEqualTo(MarkdownNotation.MDX_CELL);
    assertThat(MarkdownNotation.MDX_CELL.inCell()).isEqualTo(MarkdownNotation.MDX_CELL);
    assertThat(MarkdownNotation.TEXT.extendsAddresses()).isTrue();
    assertThat(MarkdownNotation.TITLE.extendsAddresses()).isFalse();
  }
}
