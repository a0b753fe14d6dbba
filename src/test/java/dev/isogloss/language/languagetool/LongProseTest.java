package dev.isogloss.language.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.language.GrammarChecker.Mistake;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Language;
import dev.isogloss.language.languagetool.LongProse.Stretch;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongProseTest {
  private static final Language RUSSIAN = new InstalledLanguages().of(Locale.forLanguageTag("ru"));

  private static List<Stretch> stretches(String prose) {
    return LongProse.stretches(prose, RUSSIAN::sentences);
  }

  @Test
  void aParagraphIsReadWhole() {
    String prose = "Модель учится на примерах. ".repeat(400);
    assertThat(stretches(prose))
        .containsExactly(new Stretch(new Span(0, prose.length()), true, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Модель учится на примерах. ", "слово ", "А.", "А. ", "слово", "😀", "и "})
  void longProseIsReadInParts(String piece) {
    String prose = piece.repeat(60_000 / piece.length());
    List<Stretch> stretches = stretches(prose);
    assertThat(stretches).hasSizeGreaterThan(2);
    assertThat(stretches).allMatch(s -> s.span().length() <= 20_000);
    assertThat(stretches.get(0).span().start()).isZero();
    assertThat(stretches.get(stretches.size() - 1).span().end()).isEqualTo(prose.length());
    for (int i = 1; i < stretches.size(); i++) {
      int border = stretches.get(i).span().start();
      assertThat(border).isEqualTo(stretches.get(i - 1).span().end());
      assertThat(Character.isLowSurrogate(prose.charAt(border))).isFalse();
    }
  }

  /** The window of the sentence rules ends anywhere; sentences do not. */
  @Test
  void sentencesAreTheSameWhateverIsBefore() {
    String sentences =
        IntStream.range(0, 30)
            .mapToObj(
                i -> "См. рис. " + i + " и т. д., как писал А. С. Пушкин в 1830 г. Это " + i + ". ")
            .collect(Collectors.joining());
    List<Span> alone = RUSSIAN.sentences(sentences);
    for (int before = 0; before < 3; before++) {
      String head = "Модель учится. ".repeat(250 + 7 * before);
      List<Span> found = RUSSIAN.sentences(head + sentences);
      assertThat(found.subList(found.size() - alone.size(), found.size()))
          .isEqualTo(alone.stream().map(s -> s.shift(head.length())).toList());
    }
  }

  @Test
  void mistakesAreWhereTheyAre() {
    String prose = "Модель учится на примерах. ".repeat(1500) + "Он пошол домой.";
    List<Mistake> mistakes = RUSSIAN.grammar().check(prose);
    assertThat(mistakes).anyMatch(m -> m.span().of(prose).equals("пошол"));
  }

  @Test
  @Timeout(60)
  void initialsWithoutEndTakeLittleTime() {
    String prose = "А.".repeat(20_000);
    assertThat(RUSSIAN.sentences(prose)).isNotEmpty();
    assertThat(RUSSIAN.grammar().check(prose)).isNotNull();
  }
}
