package dev.isogloss.language.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.Languages;

class DashedCompoundsTest {
  private final DashedCompounds russian =
      new DashedCompounds(Languages.getLanguageForShortCode("ru"));
  private final DashedCompounds english =
      new DashedCompounds(Languages.getLanguageForShortCode("en-US"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Он ушёл из — за дождя.",
        "Он ушёл из–за дождя.",
        "Стоял у яхт — клуба.",
        "яхт—клубы",
        "из\u00A0— за дождя",
        "Мы из\u00ADдали — загадку."
      })
  void saysYesWhereACompoundMayBeWrittenWithADash(String prose) {
    assertThat(russian.mayStandIn(prose)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "—",
        "– –",
        "Он ушёл из-за дождя.",
        "Париж — столица Франции.",
        "— Пойдём? — спросил он.",
        "Мираж — запись."
      })
  void saysNoElsewhere(String prose) {
    assertThat(russian.mayStandIn(prose)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"I'll buy a new T—shirt.", "a long – lasting fact", "mother–in–law"})
  void knowsTheCompoundsOfEnglish(String prose) {
    assertThat(english.mayStandIn(prose)).isTrue();
    assertThat(russian.mayStandIn(prose)).isFalse();
  }
}
