package dev.isogloss.language.ru.inflect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianNameTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Демис,   MASCULINE, Демис Демиса Демису Демиса Демисом Демисе
          Лев,     MASCULINE, Лев Льва Льву Льва Львом Льве
          Павел,   MASCULINE, Павел Павла Павлу Павла Павлом Павле
          Яков,    MASCULINE, Яков Якова Якову Якова Яковом Якове
          Мартин,  MASCULINE, Мартин Мартина Мартину Мартина Мартином Мартине
          Франтишек, MASCULINE, Франтишек Франтишека Франтишеку Франтишека Франтишеком Франтишеке
          Игорь,   MASCULINE, Игорь Игоря Игорю Игоря Игорем Игоре
          Юрий,    MASCULINE, Юрий Юрия Юрию Юрия Юрием Юрии
          Сергей,  MASCULINE, Сергей Сергея Сергею Сергея Сергеем Сергее
          Жорж,    MASCULINE, Жорж Жоржа Жоржу Жоржа Жоржем Жорже
          Ференц,  MASCULINE, Ференц Ференца Ференцу Ференца Ференцем Ференце
          Илья,    MASCULINE, Илья Ильи Илье Илью Ильей Илье
          Дарио,   MASCULINE, Дарио
          Амодеи,  MASCULINE, Амодеи
          Анна,    FEMININE,  Анна Анны Анне Анну Анной Анне
          Наташа,  FEMININE,  Наташа Наташи Наташе Наташу Наташей Наташе
          Ольга,   FEMININE,  Ольга Ольги Ольге Ольгу Ольгой Ольге
          Мария,   FEMININE,  Мария Марии Марии Марию Марией Марии
          Дарья,   FEMININE,  Дарья Дарьи Дарье Дарью Дарьей Дарье
          Пелагея, FEMININE,  Пелагея Пелагеи Пелагее Пелагею Пелагеей Пелагее
          Любовь,  FEMININE,  Любовь Любови Любови Любовь Любовью Любови
          Айгуль,  FEMININE,  Айгуль
          Ингрид,  FEMININE,  Ингрид
          Андреа,  FEMININE,  Андреа
          """)
  void declinesGivenNames(String name, Gender gender, String forms) {
    assertThat(Paradigms.of(name, gender, null, Number.SINGULAR)).isEqualTo(forms);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "Машка, FEMININE, Машек",
    "Танька, FEMININE, Танек",
    "Наташа, FEMININE, Наташ",
    "Варя, FEMININE, Варь",
    "Коля, MASCULINE, Коль",
    "Мария, FEMININE, Марий",
    "Лев, MASCULINE, Львов",
    "Юрий, MASCULINE, Юриев",
    "Игорь, MASCULINE, Игорей",
  })
  void givesThePluralOfGivenNames(String name, Gender gender, String genitive) {
    assertThat(Paradigms.of(name, gender, null, Number.PLURAL).split(" ")[1]).isEqualTo(genitive);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Иванов,    MASCULINE, Иванов Иванова Иванову Иванова Ивановым Иванове
          Иванов,    FEMININE,  Иванова Ивановой Ивановой Иванову Ивановой Ивановой
          Ильин,     MASCULINE, Ильин Ильина Ильину Ильина Ильиным Ильине
          Ильина,    FEMININE,  Ильина Ильиной Ильиной Ильину Ильиной Ильиной
          Троцкий,   MASCULINE, Троцкий Троцкого Троцкому Троцкого Троцким Троцком
          Троцкий,   FEMININE,  Троцкая Троцкой Троцкой Троцкую Троцкой Троцкой
          Толстой,   MASCULINE, Толстой Толстого Толстому Толстого Толстым Толстом
          Суцкевер,  MASCULINE, Суцкевер Суцкевера Суцкеверу Суцкевера Суцкевером Суцкевере
          Суцкевер,  FEMININE,  Суцкевер
          Стародубец, MASCULINE, Стародубец Стародубца Стародубцу Стародубца Стародубцем Стародубце
          Шевченко,  MASCULINE, Шевченко
          Черных,    MASCULINE, Черных
          Окуджава,  MASCULINE, Окуджава Окуджавы Окуджаве Окуджаву Окуджавой Окуджаве
          Моруа,     MASCULINE, Моруа
          """)
  void declinesSurnames(String name, Gender gender, String forms) {
    List<Form> declined = RussianName.decline(name, NameKind.FAMILY, gender);
    assertThat(Paradigms.line(declined, Number.SINGULAR)).isEqualTo(forms);
  }

  @ParameterizedTest
  @CsvSource({
    "Петрович, MASCULINE, Петровичем",
    "Ивановна, FEMININE, Ивановной",
  })
  void declinesPatronymics(String name, Gender gender, String instrumental) {
    List<Form> declined = RussianName.decline(name, NameKind.PATRONYMIC, gender);
    assertThat(Paradigms.line(declined, Number.SINGULAR)).contains(" " + instrumental + " ");
  }

  @Test
  void opensThePluralOfAWomansPatronymic() {
    List<Form> declined = RussianName.decline("Ивановна", NameKind.PATRONYMIC, Gender.FEMININE);
    assertThat(Paradigms.line(declined, Number.PLURAL)).contains(" Ивановен ");
  }

  @ParameterizedTest(name = "{0} – {2}")
  @CsvSource({
    "Анна-Мария, FEMININE, Анны-Марии",
    "Римский-Корсаков, MASCULINE, Римского-Корсакова",
    "Салтыков-Щедрин, MASCULINE, Салтыкова-Щедрина",
    "Жан-Жак, MASCULINE, Жан-Жака",
    "Абдул-Азиз, MASCULINE, Абдул-Азиза",
  })
  void declinesDoubleNames(String name, Gender gender, String genitive) {
    assertThat(Paradigms.of(name, gender, null, Number.SINGULAR).split(" ")[1]).isEqualTo(genitive);
  }

  @Test
  void givesEveryUseWhereTheSexIsUnknown() {
    List<Form> forms = new RussianInflection().paradigm("Суцкевер", Pos.NOUN, null, null);
    assertThat(forms).extracting(Form::text).contains("Суцкевера", "Суцкевером");
    assertThat(forms)
        .last()
        .satisfies(f -> assertThat(f.text()).isEqualTo("Суцкевер"))
        .satisfies(f -> assertThat(f.morph().gender()).isEqualTo(Gender.FEMININE))
        .satisfies(f -> assertThat(f.morph().grammaticalCase()).isNull());
  }

  @Test
  void readsANameInInBothWays() {
    assertThat(new RussianInflection().paradigm("Дарвин", Pos.NOUN, null, null))
        .extracting(Form::text)
        .contains("Дарвином", "Дарвиным", "Дарвиной");
  }

  @Test
  void readsASurnameAsNothingElse() {
    assertThat(new RussianInflection().paradigm("Иванов", Pos.NOUN, null, null))
        .extracting(Form::text)
        .contains("Ивановым", "Ивановой", "Ивановы")
        .doesNotContain("Ивановом", "Ивановов");
  }
}
