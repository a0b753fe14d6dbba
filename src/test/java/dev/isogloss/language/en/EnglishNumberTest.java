package dev.isogloss.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number of nouns, and the words that show it. */
class EnglishNumberTest {
  private static final Language ENGLISH = new InstalledLanguages().of(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "this, PLURAL, these",
    "these, SINGULAR, this",
    "these, PLURAL, these",
    "was, PLURAL, were",
    "don’t, SINGULAR, doesn't",
    "many, SINGULAR, much",
    "becomes, PLURAL, become",
    "an, PLURAL, ''",
    "7, SINGULAR, ''"
  })
  void aWordShowsTheNumberOfItsNoun(String word, Number number, String expected) {
    assertThat(ENGLISH.inflection().inNumber(word, ENGLISH.morphology().readings(word), number))
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"the", "ran", "new", "quickly", "server"})
  void otherWordsShowNone(String word) {
    assertThat(
            ENGLISH.inflection().inNumber(word, ENGLISH.morphology().readings(word), Number.PLURAL))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "criterion, criteria",
    "phenomenon, phenomena",
    "analysis, analyses",
    "hypothesis, hypotheses",
    "quiz, quizzes",
    "hero, heroes",
    "photo, photos",
    "passer-by, passers-by",
    "mother-in-law, mothers-in-law",
    "workman, workmen",
    "human, humans",
    "matrix, matrices",
    "loaf, loaves",
    "roof, roofs",
    "series, series",
    "webhook, webhooks"
  })
  void aNounHasItsPlural(String singular, String plural) {
    assertThat(ENGLISH.inflection().paradigm(singular, Pos.NOUN))
        .filteredOn(f -> f.morph().number() == Number.PLURAL)
        .extracting(f -> f.text())
        .contains(plural);
  }

  @ParameterizedTest
  @CsvSource({
    "SSH, an",
    "UNIX, a",
    "X-ray, an",
    "8-bit, an",
    "80s, an",
    "11th, an",
    "18, an",
    "100, a",
    "1800, a",
    "hour, an",
    "hors, an",
    "house, a",
    "European, a",
    "umbrella, an",
    "radiograph, a",
    "URL, a",
    "R, an",
    "B-tree, a"
  })
  void theArticleGoesByTheSound(String next, String article) {
    assertThat(ENGLISH.inflection().formBefore("a", next)).isEqualTo(article);
    assertThat(ENGLISH.inflection().formBefore("an", next)).isEqualTo(article);
  }
}
