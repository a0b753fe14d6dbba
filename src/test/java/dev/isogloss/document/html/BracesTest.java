package dev.isogloss.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an expression in braces ends. A tilde is the end of a line. */
class BracesTest {
  private static int end(String text) {
    String lines = text.replace('~', '\n');
    return Braces.end(lines, 0, lines.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "{a} b; 3; behind its brace",
        "{a; -1; without one nowhere",
        "{{a}b} c; 6; over braces within",
        "{'}'} c; 5; over a string",
        "{\"}\"} c; 5; in other quotation marks",
        "{'\\'}'} c; 7; over an escaped mark",
        "{'a'}'} c; 5; a mark that closes opens nothing",
        "{`a`}`} c; 5; of a template neither",
        "{'a~}' c; 5; an apostrophe is no string on two lines",
        "{'a~} c; 5; an apostrophe is no string",
        "{'a} c; 4; nor is it on the last line",
        "{`}`} c; 5; over a template",
        "{`\\`}`} c; 7; with an escaped mark",
        "{`}~`} c; 6; over several lines",
        "{`a} c; 4; not over one that is open",
        "{/*}*/} c; 7; over a comment",
        "{/*}~*/} c; 8; over several lines",
        "{/*} c; 4; not over one that is open",
        "{/*/}*/} c; 8; a comment opens before it closes",
        "{//}~} c; 6; over the rest of a line",
        "{//} c; 4; not without a line behind",
        "{a://}~} c; 6; an address has two slashes",
        "{a//}~} c; 7; which another word has not",
        "{a/}~} c; 4; one slash divides"
      })
  void bracesInStringsAndCommentsDoNotCount(String text, int expected, String why) {
    assertThat(end(text)).as(why).isEqualTo(expected);
  }

  @Test
  void nothingBehindTheLimitIsLookedAt() {
    assertThat(Braces.end("{a}", 0, 3)).isEqualTo(3);
    assertThat(Braces.end("{a}", 0, 2)).isEqualTo(-1);
    assertThat(Braces.end("{'}'}", 0, 4)).isEqualTo(-1);
    assertThat(Braces.end("{/*}*/}", 0, 6)).as("a comment that ends at it").isEqualTo(-1);
    assertThat(Braces.end("{/*}*/}", 0, 5)).as("one that does not").isEqualTo(4);
    assertThat(Braces.end("{'a\r}'", 0, 6)).isEqualTo(5);
    assertThat(Braces.end("a {b} c", 2, 7)).isEqualTo(5);
    assertThat(Braces.end("{/", 0, 2)).isEqualTo(-1);
  }

  @Test
  void anExpressionIsNoLongerThanAPage() {
    assertThat(end("{" + "x".repeat(19_998) + "}")).isEqualTo(20_000);
    assertThat(end("{" + "x".repeat(19_999) + "}")).isEqualTo(-1);
  }
}
