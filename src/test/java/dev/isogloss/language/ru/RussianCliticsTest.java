package dev.isogloss.language.ru;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hangs on a Russian word. */
class RussianCliticsTest {
  @ParameterizedTest
  @CsvSource({
    "Docker’а, 2, an ending behind an apostrophe",
    "API-ами, 4, or a hyphen",
    "аккаунт-то, 3, a particle",
    "смотри-ка, 3, another",
    "кто-то, 0, a pronoun of its own",
    "какого-то, 0, in any of its forms",
    "где-то, 0, an adverb",
    "API-ключ, 0, a compound",
    "интернет-магазин, 0, a Russian one",
    "аккаунт, 0, nothing"
  })
  void aParticleOrAnEndingHangsOnAWord(String word, int length, String why) {
    assertThat(RussianClitics.length(word)).as(why).isEqualTo(length);
  }
}
