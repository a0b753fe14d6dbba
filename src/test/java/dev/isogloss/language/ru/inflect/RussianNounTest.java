package dev.isogloss.language.ru.inflect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianNounTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          трансформер,  трансформер трансформера трансформеру трансформер трансформером трансформере
          токен,        токен токена токену токен токеном токене
          эмбеддинг,    эмбеддинг эмбеддинга эмбеддингу эмбеддинг эмбеддингом эмбеддинге
          матч,         матч матча матчу матч матчем матче
          фриланс,      фриланс фриланса фрилансу фриланс фрилансом фрилансе
          нейрон,       нейрон нейрона нейрону нейрон нейроном нейроне
          сценарий,     сценарий сценария сценарию сценарий сценарием сценарии
          хоккей,       хоккей хоккея хоккею хоккей хоккеем хоккее
          нейросеть,    нейросеть нейросети нейросети нейросеть нейросетью нейросети
          точность,     точность точности точности точность точностью точности
          модуль,       модуль модуля модулю модуль модулем модуле
          микроуровень, микроуровень микроуровня микроуровню микроуровень микроуровнем микроуровне
          дистилляция,  дистилляция дистилляции дистилляции дистилляцию дистилляцией дистилляции
          нейронка,     нейронка нейронки нейронке нейронку нейронкой нейронке
          матрица,      матрица матрицы матрице матрицу матрицей матрице
          обучение,     обучение обучения обучению обучение обучением обучении
          агентство,    агентство агентства агентству агентство агентством агентстве
          хранилище,    хранилище хранилища хранилищу хранилище хранилищем хранилище
          """)
  void declinesInTheSingular(String lemma, String forms) {
    assertThat(Paradigms.likeliest(lemma, Number.SINGULAR)).isEqualTo(forms);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          промпт,      промпты промптов промптам промпты промптами промптах
          бенчмарк,    бенчмарки бенчмарков бенчмаркам бенчмарки бенчмарками бенчмарках
          кэш,         кэши кэшей кэшам кэши кэшами кэшах
          эпик,        эпики эпиков эпикам эпики эпиками эпиках
          модель,      модели моделей моделям модели моделями моделях
          итерация,    итерации итераций итерациям итерации итерациями итерациях
          обучение,    обучения обучений обучениям обучения обучениями обучениях
          чипсы,       чипсы чипсов чипсам чипсы чипсами чипсах
          кроссовки,   кроссовки кроссовок кроссовкам кроссовки кроссовками кроссовках
          данные,      данные данных данным данные данными данных
          """)
  void declinesInThePlural(String lemma, String forms) {
    assertThat(Paradigms.likeliest(lemma, Number.PLURAL)).isEqualTo(forms);
  }

  @ParameterizedTest(name = "{0} – {1}")
  @CsvSource(
      textBlock =
          """
          владелец,   владельца
          европеец,   европейца
          мудрец,     мудреца
          подарок,    подарка
          поток,      потока
          кусочек,    кусочка
          пузырёк,    пузырька
          намёк,      намёка
          чаёк,       чайка
          перстень,   перстня
          олень,      оленя
          """)
  void dropsAFleetingVowel(String nominative, String genitive) {
    assertThat(Paradigms.of(nominative, Gender.MASCULINE, Animacy.INANIMATE, Number.SINGULAR))
        .contains(" " + genitive + " ");
  }

  @ParameterizedTest(name = "{0} – {2}")
  @CsvSource(
      textBlock =
          """
          кнопка,    FEMININE, кнопок
          строчка,   FEMININE, строчек
          лейка,     FEMININE, леек
          полька,    FEMININE, полек
          овца,      FEMININE, овец
          норма,     FEMININE, норм
          сосна,     FEMININE, сосен
          башня,     FEMININE, башен
          кухня,     FEMININE, кухонь
          капля,     FEMININE, капель
          богиня,    FEMININE, богинь
          идея,      FEMININE, идей
          гостья,    FEMININE, гостий
          окно,      NEUTER,   окон
          масло,     NEUTER,   масел
          кольцо,    NEUTER,   колец
          ядро,      NEUTER,   ядер
          свойство,  NEUTER,   свойств
          ущелье,    NEUTER,   ущелий
          """)
  void opensTheStemInTheGenitivePlural(String lemma, Gender gender, String genitive) {
    assertThat(Paradigms.of(lemma, gender, Animacy.INANIMATE, Number.PLURAL).split(" ")[1])
        .isEqualTo(genitive);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "агент, ANIMATE, агента, агентов",
    "агент, INANIMATE, агент, агенты",
    "землянин, ANIMATE, землянина, землян",
    "роботёнок, ANIMATE, роботёнка, роботят",
  })
  void takesTheAccusativeOfItsAnimacy(
      String lemma, Animacy animacy, String singular, String plural) {
    assertThat(Paradigms.of(lemma, Gender.MASCULINE, animacy, Number.SINGULAR).split(" ")[3])
        .isEqualTo(singular);
    assertThat(Paradigms.of(lemma, Gender.MASCULINE, animacy, Number.PLURAL).split(" ")[3])
        .isEqualTo(plural);
  }

  @ParameterizedTest
  @CsvSource({
    "обучающийся, MASCULINE, обучающегося",
    "обученный, MASCULINE, обученного",
    "переговорная, FEMININE, переговорной",
    "будущее, NEUTER, будущего",
    "выходной, MASCULINE, выходного",
  })
  void declinesAsAnAdjective(String lemma, Gender gender, String genitive) {
    assertThat(Paradigms.of(lemma, gender, Animacy.ANIMATE, Number.SINGULAR).split(" ")[1])
        .isEqualTo(genitive);
  }

  @ParameterizedTest
  @CsvSource({"видео", "казино", "шоу", "резюме", "хобби", "мультимедиа", "LLM", "ИИ", "Python"})
  void leavesWhatDoesNotDecline(String lemma) {
    assertThat(new RussianInflection().paradigm(lemma, Pos.NOUN))
        .singleElement()
        .satisfies(f -> assertThat(f.text()).isEqualTo(lemma))
        .satisfies(f -> assertThat(f.morph().grammaticalCase()).isNull());
  }

  @ParameterizedTest(name = "{0} – {1} – {2}")
  @CsvSource({
    "чат-бот, чат-бота, чат-боты",
    "интернет-магазин, интернет-магазина, интернет-магазины",
    "веб-страница, веб-страницы, веб-страницы",
    "бета-версия, бета-версии, бета-версии",
    "медиа-файл, медиа-файла, медиа-файлы",
    "программа-помощник, программы-помощника, программы-помощники",
    "специалист-аналитик, специалиста-аналитика, специалисты-аналитики",
  })
  void declinesTheRightPartsOfACompound(String lemma, String genitive, String plural) {
    assertThat(Paradigms.likeliest(lemma, Number.SINGULAR).split(" ")[1]).isEqualTo(genitive);
    assertThat(Paradigms.likeliest(lemma, Number.PLURAL).split(" ")[0]).isEqualTo(plural);
  }

  @ParameterizedTest
  @CsvSource({
    "токен, MASCULINE", "модальность, FEMININE", "метамодель, FEMININE", "контроль, MASCULINE",
    "нейросеть, FEMININE", "обучение, NEUTER", "дистилляция, FEMININE", "видео, NEUTER",
    "создатель, MASCULINE", "календарь, MASCULINE", "время, NEUTER", "печать, FEMININE",
  })
  void guessesTheGender(String lemma, Gender gender) {
    assertThat(new RussianInflection().paradigm(lemma, Pos.NOUN).get(0).morph().gender())
        .isEqualTo(gender);
  }
}
