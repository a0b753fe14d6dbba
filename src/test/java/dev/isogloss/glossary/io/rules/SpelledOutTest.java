package dev.isogloss.glossary.io.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpelledOutTest {
  @Test
  void fewWordsAreSpelledOut() {
    assertThat(SpelledOut.of("quay|pier").orElseThrow()).containsExactly("quay", "pier");
    assertThat(SpelledOut.of("\\bmoor(?:ing)? rope\\b").orElseThrow())
        .containsExactly("mooring rope", "moor rope");
    assertThat(SpelledOut.of("gr[ea]y e\\.g\\.").orElseThrow())
        .containsExactly("grey e.g.", "gray e.g.");
    assertThat(SpelledOut.of("sea\\swall").orElseThrow()).containsExactly("sea wall");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\w+", "a*", "[^a]", "(?<!x)y", "a{2}", "(a", "a)", "[a-z]", "", "a\\"})
  void aRuleIsNoListOfWords(String pattern) {
    assertThat(SpelledOut.of(pattern)).isEmpty();
  }

  @Test
  void manyWordsAreNoList() {
    assertThat(SpelledOut.of("[abcdef][abcdef]")).isEmpty();
  }
}
