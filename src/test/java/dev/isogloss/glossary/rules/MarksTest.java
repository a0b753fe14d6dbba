package dev.isogloss.glossary.rules;

import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.language.FakeLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the spaces at its marks a term with marks is told from other words. */
class MarksTest {
  private static final FakeLanguage LANGUAGE =
      FakeLanguage.withCases().masculine("dom", INANIMATE).feminine("lamp", INANIMATE);

  @ParameterizedTest
  @CsvSource({
    ".net, .net, true, joined as it is given",
    ".net, dom. net, false, the mark ends a sentence",
    ".net, dom .net, true, joined to the word behind",
    "a/b, a/b, true, joined at both sides",
    "a/b, a / b, true, apart at both sides",
    "a/b, a/ b, false, apart at one",
    "a/b, a /b, false, apart at the other",
    "'a.b', 'a . b', false, a mark that parts sentences joins nothing",
    "/a, / a, false, a mark before all words is joined",
    "a/, a /, false, and so is one behind them",
    "a++, a ++, false, two marks are one",
    "a++, a + +, false, and not apart",
    "a//b, a/ / b, false, between words as well",
    "a//b, a / /b, false, on either side",
    "'a, b', 'a, b', true, a comma is joined to the word before",
    "'a, b', 'a,b', false, and to no other",
    "dom 5, dom5, true, between a word and a number any space will do",
    "a, a, true, a letter alone",
    "a, a++, false, which a mark makes another name",
    "a, a#, false, as this one does",
    "a, a+b, true, but not where a word is joined to the mark",
    "a, a + b, true, nor apart",
    "a, a., true, other marks name nothing",
    "a++, a++, true, the other name itself",
    "dom lampa, dom lampa, true, words with a space",
    "dom lampa, dom  lampa, true, or with two"
  })
  void spacesAtMarksTell(String term, String prose, boolean found, String why) {
    assertThat(FakeText.of(LANGUAGE, term, "kniga").isIn(prose)).as(why).isEqualTo(found);
  }
}
