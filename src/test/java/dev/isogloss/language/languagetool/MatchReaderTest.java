package dev.isogloss.language.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.text.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Write <suggestion>a</suggestion> or <suggestion>b c</suggestion>. | Write «a» or «b c».",
        "Write «<suggestion>a</suggestion>». | Write «a».",
        "<pleasespellme/>Slip: <suggestion suppress_misspelled=\"yes\">a</suggestion> | Slip: «a»",
        "<suggestion><pleasespellme/>a</suggestion> <mistake/>| «a»",
        "a < b and c > d | a < b and c > d"
      })
  void takesMarkupOutOfMessages(String message, String plain) {
    assertThat(MatchReader.plain(message)).isEqualTo(plain);
  }

  @Property
  void keepsSpansInsideTheProse(
      @ForAll @IntRange(min = -5, max = 30) int from,
      @ForAll @IntRange(min = -5, max = 30) int to,
      @ForAll @IntRange(min = 1, max = 20) int length) {
    Span span = MatchReader.inside(from, to, length);
    assertThat(span.start()).isNotNegative().isLessThan(span.end());
    assertThat(span.end()).isLessThanOrEqualTo(length);
    if (0 <= from && from < to && to <= length) {
      assertThat(span).isEqualTo(new Span(from, to));
    }
  }
}
