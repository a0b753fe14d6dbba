package dev.isogloss.language.icu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CharsetGuessTest {
  private static final String[] RUSSIAN = {
    "Закон масштабирования работает.",
    "Привет, мир!",
    "Религия – интересная вещь.",
    "Модели становятся больше, и им нужно всё больше данных.",
    "Он пришёл домой поздно вечером и сразу лёг спать.",
    "Марио Рихтер",
    "СВЯЩЕННАЯ ВОЙНА",
    "Число: 12 345. Scaling law, закон масштабирования (2024)",
    "Эта фраза коротка",
    "Ещё один день."
  };

  private final CharsetGuess guess = new CharsetGuess();

  @ParameterizedTest
  @MethodSource
  void tellsTheCyrillicCharsetsOnShortText(String text, String charset) {
    byte[] bytes = text.replace("–", "-").getBytes(Charset.forName(charset));
    assertThat(guess.guess(bytes)).contains(Charset.forName(charset));
  }

  static Stream<Arguments> tellsTheCyrillicCharsetsOnShortText() {
    return Stream.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5")
        .flatMap(charset -> Stream.of(RUSSIAN).map(text -> Arguments.of(text, charset)));
  }

  @Test
  void readsTypographyInWindows1251() {
    byte[] bytes = "«Кавычки» — и тире…".getBytes(Charset.forName("windows-1251"));
    assertThat(guess.guess(bytes)).contains(Charset.forName("windows-1251"));
  }

  @ParameterizedTest
  @MethodSource
  void leavesOtherScriptsToStatistics(String text, String charset) {
    Optional<Charset> guessed = guess.guess(text.getBytes(Charset.forName(charset)));
    assertThat(guessed).isPresent();
    assertThat(new String(text.getBytes(Charset.forName(charset)), guessed.get())).isEqualTo(text);
  }

  static Stream<Arguments> leavesOtherScriptsToStatistics() {
    return Stream.of(
        Arguments.of("Café au lait, déjà vu, garçon, où êtes-vous ?", "ISO-8859-1"),
        Arguments.of("Grüße aus München, schöne Straße", "windows-1252"),
        Arguments.of("Η θρησκεία είναι ένα ενδιαφέρον πράγμα και οι νόμοι της", "ISO-8859-7"),
        Arguments.of("这是一个关于人工智能的故事，规模定律仍然有效。我们需要更多的数据。", "GB18030"));
  }
}
