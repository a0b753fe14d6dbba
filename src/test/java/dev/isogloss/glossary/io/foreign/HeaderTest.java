package dev.isogloss.glossary.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
  @ParameterizedTest
  @CsvSource({
    "Term, SOURCE,",
    "Термин, SOURCE,",
    "SOURCE TERM, SOURCE,",
    "Translation, TARGET,",
    "Рекомендуемый перевод, TARGET,",
    "Term [en], SOURCE, en",
    "Term en, SOURCE, en",
    "term:en-US, SOURCE, en-US",
    "English, SOURCE, en",
    "английский, SOURCE, en",
    "Английский язык, SOURCE, en",
    "Русский термин, SOURCE, ru",
    "Русский (RU), SOURCE, ru",
    "Англ., SOURCE, en",
    "Deutsch, SOURCE, de",
    "日本語, SOURCE, ja",
    "English_United_States, SOURCE, en-US",
    "Portuguese (Brazil), SOURCE, pt-BR",
    "Chinese (Simplified), SOURCE, zh-Hans",
    "de_DE, SOURCE, de-DE",
    "rus, SOURCE, ru",
    "translation_pt_BR, TARGET, pt-BR",
    "Перевод на русский, TARGET, ru",
    "Translation (ru-RU), TARGET, ru-RU",
    "de_DE_description, NOTE, de-DE",
    "Part of Speech [en], POS, en",
    "partOfSpeech, POS,",
    "Status [ru], STATUS, ru",
    "Комментарий переводчика, NOTE,",
    "doNotTranslate, KEEP,",
    "Do not translate (Y/N), KEEP,",
    "case_sensitive, CASE,",
    "Не использовать, WRONG,",
    "Forbidden term [ru], WRONG, ru",
    "ru.forbidden, WRONG, ru",
    "en.admitted, ADMITTED, en",
    "Entry_ID, CONCEPT,",
    "URL, NOT_READ,",
    "Russian wording, SOURCE, ru",
  })
  void aNameSaysWhatAColumnHolds(String name, Meaning meaning, String language) {
    Locale expected = language == null ? null : Locale.forLanguageTag(language);
    assertThat(Header.of(name)).hasValue(new Header(meaning, expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "breakwater", "волнолом", "tidal range", "42", "en_note_quarrel_x"})
  void aTermIsNoName(String term) {
    assertThat(Header.of(term)).isEmpty();
  }
}
