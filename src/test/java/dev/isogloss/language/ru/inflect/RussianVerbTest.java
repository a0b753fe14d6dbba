package dev.isogloss.language.ru.inflect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph.Pos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianVerbTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          токенизировать, токенизирую, токенизируют, токенизировал, токенизируя
          обучаться,      обучаюсь,    обучаются,    обучалась,     обучаясь
          гуглить,        гуглю,       гуглят,       гуглила,       гугля
          постить,        пощу,        постят,       постил,        постя
          тюнить,         тюню,        тюнят,        тюнили,        тюня
          хайпить,        хайплю,      хайпят,       хайпило,       хайпя
          кэшить,         кэшу,        кэшат,        кэшил,         кэша
          хакнуть,        хакну,       хакнут,       хакнули,       хакнув
          масштабироваться, масштабируюсь, масштабируются, масштабировался, масштабируясь
          """)
  void conjugates(String infinitive, String first, String plural, String past, String gerund) {
    assertThat(new RussianInflection().paradigm(infinitive, Pos.VERB))
        .doesNotHaveDuplicates()
        .extracting(Form::text)
        .contains(infinitive, first, plural, past, gerund);
  }
}
