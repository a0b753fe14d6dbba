package dev.isogloss.language.ru.inflect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianAdjectiveTest {
  private static final RussianInflection RULES = new RussianInflection();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          нейросетевой,   нейросетевого,   нейросетевым,   нейросетевая,   нейросетевые
          предобученный,  предобученного,  предобученным,  предобученная,  предобученные
          трансформерный, трансформерного, трансформерным, трансформерная, трансформерные
          технический,    технического,    техническим,    техническая,    технические
          хороший,        хорошего,        хорошим,        хорошая,        хорошие
          большой,        большого,        большим,        большая,        большие
          последний,      последнего,      последним,      последняя,      последние
          куцый,          куцего,          куцым,          куцая,          куцые
          лисий,          лисьего,         лисьим,         лисья,          лисьи
          мамин,          мамина,          маминым,        мамина,         мамины
          обучающийся,    обучающегося,    обучающимся,    обучающаяся,    обучающиеся
          """)
  void declines(
      String lemma, String genitive, String instrumental, String feminine, String plural) {
    assertThat(form(lemma, Case.GENITIVE, Gender.MASCULINE)).isEqualTo(genitive);
    assertThat(form(lemma, Case.INSTRUMENTAL, Gender.MASCULINE)).isEqualTo(instrumental);
    assertThat(form(lemma, Case.NOMINATIVE, Gender.FEMININE)).isEqualTo(feminine);
    assertThat(form(lemma, Case.NOMINATIVE, null)).isEqualTo(plural);
  }

  private static String form(String lemma, Case wanted, @Nullable Gender gender) {
    return RULES.paradigm(lemma, Pos.ADJECTIVE).stream()
        .filter(f -> f.morph().grammaticalCase() == wanted && f.morph().gender() == gender)
        .map(Form::text)
        .findFirst()
        .orElse("–");
  }

  @Test
  void tellsTheAccusativesApartByAnimacy() {
    List<Form> accusatives =
        RULES.paradigm("открытый", Pos.ADJECTIVE).stream()
            .filter(f -> f.morph().grammaticalCase() == Case.ACCUSATIVE)
            .filter(f -> f.morph().number() == Number.PLURAL)
            .toList();
    assertThat(accusatives)
        .extracting(f -> Objects.requireNonNull(f.morph().animacy()) + " " + f.text())
        .containsExactlyInAnyOrder(Animacy.INANIMATE + " открытые", Animacy.ANIMATE + " открытых");
  }

  @Test
  void givesParticiplesTheirPartOfSpeech() {
    assertThat(RULES.paradigm("обученный", Pos.PARTICIPLE))
        .allSatisfy(f -> assertThat(f.morph().pos()).isEqualTo(Pos.PARTICIPLE));
  }
}
