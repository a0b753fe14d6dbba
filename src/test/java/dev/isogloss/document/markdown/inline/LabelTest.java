package dev.isogloss.document.markdown.inline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which links are written by their label alone. */
class LabelTest {
  @ParameterizedTest
  @CsvSource({
    "[a], true",
    "[a][], true",
    "[a][b], false",
    "[a](b), false",
    "![a], true",
    "[a \\[b], true",
    "[a][b\\[c], false",
    "[a][b\\\\[c], false",
    "[a\\][b], false"
  })
  void itsTextIsItsLabel(String link, boolean text) {
    assertThat(Label.isText(link, new Span(0, link.length()))).isEqualTo(text);
    String page = "x " + link + " y";
    assertThat(Label.isText(page, new Span(2, 2 + link.length()))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"' A  b ', a b", "'a\nB', a b", "Ёж, ёж"})
  void lettersAndSpacesDoNotCount(String label, String folded) {
    assertThat(Label.folded(label)).isEqualTo(folded);
  }
}
