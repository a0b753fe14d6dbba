package dev.isogloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.language.description.TextLanguage;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstalledLanguagesTest {
  @ParameterizedTest
  @ValueSource(strings = {"und", "ru", "ru-RU", "en", "en-GB", "sv", "zh", "ar", "tlh"})
  void segmentsEveryLanguage(String tag) {
    Language language = new InstalledLanguages().of(Locale.forLanguageTag(tag));

    assertThat(language.tokens("Ab cd.")).extracting(Token::text).containsExactly("Ab", "cd", ".");
    assertThat(language.sentences("Ab cd.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "!!! 123", "\uFFFC", "42"})
  void findsNoLanguageWhereThereAreNoLetters(String text) {
    assertThat(new TextLanguage(new InstalledLanguages()).of(text)).isEqualTo(Locale.ROOT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Это не то, что мы искали, и это хорошо.", "И всё же она вертится."})
  void tellsRussian(String text) {
    assertThat(new TextLanguage(new InstalledLanguages()).of(text).getLanguage()).isEqualTo("ru");
  }

  @ParameterizedTest
  @ValueSource(strings = {"This is not what we were looking for.", "The law of the land"})
  void tellsEnglish(String text) {
    assertThat(new TextLanguage(new InstalledLanguages()).of(text).getLanguage()).isEqualTo("en");
  }
}
