package dev.isogloss.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingDistanceTest {
  private static final double ONE_NAME = 0.4;

  @ParameterizedTest
  @CsvSource({
    "суцкевер, сутскевер",
    "шэньчжэнь, шеньжень",
    "хассабис, гассабис",
    "эйнштейн, айнштайн",
    "бенджио, бенжио",
    "кэмпбелл, кемпбел"
  })
  void spellingsOfOneNameAreNear(String left, String right) {
    assertThat(RussianSpelling.distance(left, right)).isLessThanOrEqualTo(ONE_NAME);
  }

  @ParameterizedTest
  @CsvSource({
    "саттон, саттер",
    "браун, брайан",
    "альтман, артман",
    "дарио, марио",
    "миллер, мюллер",
    "хинтон, хилтон",
    "христос, христа"
  })
  void namesOfTwoPeopleAreFar(String left, String right) {
    assertThat(RussianSpelling.distance(left, right)).isGreaterThan(ONE_NAME);
  }

  @ParameterizedTest
  @CsvSource({"twitter, твиттер", "sutskever, суцкевер", "brexit, брексит", "schmidt, шмидт"})
  void readsLatinLetters(String latin, String russian) {
    assertThat(LatinSpelling.distance(latin, russian)).isLessThanOrEqualTo(ONE_NAME);
  }

  @Test
  void aWordIsNoDistanceFromItself() {
    assertThat(RussianSpelling.distance("москва", "москва")).isZero();
  }

  @Property
  void theOrderOfTwoSpellingsDoesNotMatter(
      @ForAll @CharRange(from = 'а', to = 'я') @StringLength(max = 12) String left,
      @ForAll @CharRange(from = 'а', to = 'я') @StringLength(max = 12) String right) {
    double there = RussianSpelling.distance(left, right);
    double back = RussianSpelling.distance(right, left);
    assertThat(there).isCloseTo(back, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(there).isBetween(0.0, (double) left.length() + right.length());
  }
}
