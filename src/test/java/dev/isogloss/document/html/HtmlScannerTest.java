package dev.isogloss.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where tags and references begin and end. */
class HtmlScannerTest {
  @ParameterizedTest
  @CsvSource({
    "<a>, true",
    "</a>, true",
    "<!-- a -->, true",
    "<?php, true",
    "< a, false",
    "<5, false",
    "<, false",
    "a, false"
  })
  void aTagBeginsWithALetterOrAMark(String text, boolean tag) {
    assertThat(HtmlScanner.startsTag(text, 0, text.length())).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>^b>",
        "<a b=\">\">^",
        "<a b='>'>^",
        "<a b='\">'>^",
        "<a b={c > d}>^",
        "<a {...b > c}>^",
        "<a b='{{ '>' }}'>^",
        "<a",
        "<a b='>",
        "<a b=\"'>"
      })
  void aTagEndsBehindItsAngleBracket(String text) {
    String plain = text.replace("^", "");
    assertThat(HtmlScanner.tagEnd(plain, 0, plain.length())).isEqualTo(text.indexOf('^'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"&amp;^b", "&#39;^", "&#x27;^", "&nbsp;^;", "&", "& b;", "&amp", "a&amp;"})
  void aReferenceEndsBehindItsSemicolon(String text) {
    String plain = text.replace("^", "");
    assertThat(HtmlScanner.referenceEnd(plain, 0, plain.length())).isEqualTo(text.indexOf('^'));
  }
}
