package dev.isogloss.glossary.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.language.Conventions;
import dev.isogloss.language.FakeLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the letters of a word tell. */
class WordShapeTest {
  @ParameterizedTest
  @CsvSource({"LLM, true", "OpenAI, true", "iOS, true", "Llm, false", "llm, false", "'', false"})
  void anAbbreviationHasACapitalBehindItsFirstLetter(String word, boolean expected) {
    assertThat(WordShape.isAbbreviation(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "LLM, true",
    "Node.js, true",
    "node.js, false",
    "Node-js, false",
    "Node, false",
    "node, false"
  })
  void aCapitalIsAMatterOfSpelling(String word, boolean expected) {
    assertThat(WordShape.hasOwnCapitals(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "DipMajnd, true",
    "AbCde, true",
    "AIru, false",
    "AbcDE, false",
    "AbcDe, false",
    "AbcdE, false"
  })
  void aCompoundNameHasFiveLettersAndEndsInTwoSmallOnes(String word, boolean expected) {
    assertThat(WordShape.isCompoundName(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Abc, true", "abc, false", "'', false", "5A, false"})
  void aCapitalIsFirst(String word, boolean expected) {
    assertThat(WordShape.isCapitalised(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "AB, true",
    "A, false",
    "A5, false",
    "AB-5, true",
    "Ab, false",
    "节点, false",
    "55, false"
  })
  void allLettersAreCapitals(String word, boolean expected) {
    assertThat(WordShape.isAllCapitals(word)).isEqualTo(expected);
  }

  @Test
  void aDigitIsAnywhere() {
    assertThat(WordShape.hasDigit("a5")).isTrue();
    assertThat(WordShape.hasDigit("a")).isFalse();
  }

  @Test
  void aForeignWordHasALetterOfAnotherScript() {
    Conventions own = FakeLanguage.withCases().conventions();
    assertThat(WordShape.isForeign("abc", own)).isFalse();
    assertThat(WordShape.isForeign("abц", own)).isTrue();
    assertThat(WordShape.isForeign("5-", own)).isFalse();
  }
}
