package dev.isogloss.document.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text has before and behind a line, which begins at the caret. */
class BodyTest {
  private static boolean isBlankBefore(String text) {
    return new Body(text.replace("^", "")).isBlankBefore(text.indexOf('^'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^a",
        "\n^a",
        "\r\n^a",
        "a\n\n^b",
        "a\r\n\r\n^b",
        "a\n \t\n^b",
        "a\r\r^b",
        "  \n^a"
      })
  void theFirstLineAndOneBelowABlankOne(String text) {
    assertThat(isBlankBefore(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n^b", "a\r\n^b", "a\r^b", "\na \n^b", "\na\r\n^b", "\r a\r\n^b"})
  void noOther(String text) {
    assertThat(isBlankBefore(text)).isFalse();
  }

  @Test
  void aLineEndsBeforeItsEnd() {
    assertThat(new Body("ab\ncd").lineEnd(0)).isEqualTo(2);
    assertThat(new Body("ab\rcd").lineEnd(1)).isEqualTo(2);
    assertThat(new Body("ab\ncd").lineEnd(2)).isEqualTo(2);
    assertThat(new Body("ab\ncd").lineEnd(3)).isEqualTo(5);
  }

  @Test
  void whatIsLookedForIsFoundFromAPlaceOn() {
    Body body = new Body("a -- b -- c");
    assertThat(body.after("--", 0)).isEqualTo(4);
    assertThat(body.after("--", 2)).isEqualTo(4);
    assertThat(body.after("--", 3)).isEqualTo(9);
    assertThat(body.after("--", 8)).isEqualTo(-1);
    assertThat(body.after("--", 9)).isEqualTo(-1);
    assertThat(body.after("--", 0)).as("what was missing behind is there before").isEqualTo(4);
    Pattern pattern = Pattern.compile("-+");
    assertThat(body.after(pattern, 0)).isEqualTo(4);
    assertThat(body.after(pattern, 9)).isEqualTo(-1);
    assertThat(body.after(pattern, 10)).isEqualTo(-1);
    assertThat(body.after(pattern, 0)).isEqualTo(4);
  }

  @Test
  void aHeadIsLinesWithAPercentSign() {
    assertThat(new Body("% a\n% b").isHead(4)).isTrue();
    assertThat(new Body("% a\nb").isHead(4)).isFalse();
    assertThat(new Body("a\n% b").isHead(2)).isFalse();
    assertThat(new Body("% a\nb\n% c").isHead(6)).isFalse();
    assertThat(new Body("% a\n% b\n% c\n% d").isHead(12)).isTrue();
    assertThat(new Body("% a\n% b\n% c\n% d\n% e").isHead(16)).isFalse();
  }

  @Test
  void aGlossaryHasTermsAtTheStartsOfItsLines() {
    assertThat(GlossaryTerms.in("```{glossary}\nab\n  cd\nef\n```\ngh\n"))
        .isEqualTo(Map.of(14, 16, 22, 24));
    assertThat(GlossaryTerms.in("{glossary}\n```{glossary}\nab\n```"))
        .as("the word before it says nothing")
        .isEqualTo(Map.of(25, 27));
    assertThat(GlossaryTerms.in(":::{glossary}\nab\n:::\n\n~~~{glossary}\ncd\n~~~\n"))
        .as("of two")
        .isEqualTo(Map.of(14, 16, 36, 38));
    assertThat(GlossaryTerms.in("```{glossary}\n:sorted:\nab\n: cd\n- ef"))
        .as("options and definitions are none, and the end of the text closes it")
        .isEqualTo(Map.of(23, 25));
    assertThat(GlossaryTerms.in("```{note}\nab\n```")).isEmpty();
  }

  @Test
  void aLineOfMystIsOpaqueOnlyThere() {
    String text = "a\n% b\n:c: d\n(e)=";
    OpaqueLines myst = new OpaqueLines(new Body(text), true);
    OpaqueLines other = new OpaqueLines(new Body(text), false);
    assertThat(myst.end(2, 5)).as("a comment").isEqualTo(5);
    assertThat(other.end(2, 5)).isEqualTo(-1);
    assertThat(myst.end(6, 11)).as("a field").isEqualTo(11);
    assertThat(other.end(6, 11)).isEqualTo(-1);
    assertThat(myst.end(12, 16)).as("a target").isEqualTo(16);
    assertThat(other.end(12, 16)).isEqualTo(16);
    assertThat(myst.end(0, 1)).as("text").isEqualTo(-1);
    OpaqueLines head = new OpaqueLines(new Body("% a\n% b"), false);
    assertThat(head.end(4, 7)).as("a comment in the head").isEqualTo(7);
    assertThat(head.end(0, 3)).as("and not the title").isEqualTo(-1);
  }
}
