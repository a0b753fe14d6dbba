package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import java.util.List;

/** The likeliest gender and animacy of a common noun that no dictionary knows, by its ending. */
final class NounGuess {
  private static final List<String> FEMININE_SOFT =
      List.of(
          "ть",
          "дь",
          "зь",
          "сь",
          "чь",
          "шь",
          "щь",
          "жь",
          "вь",
          "пь",
          "бь",
          "мь",
          "фь",
          "знь",
          "ань",
          "янь",
          "онь",
          "ынь",
          "степень",
          "ступень",
          "мишень",
          "тень",
          "лень",
          "мигрень",
          "осень",
          "аль",
          "роль",
          "соль",
          "боль",
          "модель",
          "панель",
          "цель",
          "щель",
          "мебель",
          "метель",
          "постель",
          "гибель",
          "карусель",
          "дуэль",
          "пыль",
          "мысль",
          "расль",
          "урь",
          "дверь",
          "тварь",
          "утварь",
          "гарь");
  private static final List<String> MASCULINE_SOFT =
      List.of(
          "гость",
          "тесть",
          "путь",
          "зять",
          "ноготь",
          "коготь",
          "локоть",
          "гвоздь",
          "медведь",
          "лебедь",
          "вождь",
          "дождь",
          "голубь",
          "князь",
          "витязь",
          "ферзь",
          "лось",
          "гусь",
          "карась",
          "рояль",
          "контроль",
          "пароль",
          "король",
          "огонь",
          "конь");
  private static final List<String> PERSONS =
      List.of(
          "ист", "лог", "щик", "тчик", "ец", "анин", "янин", "онок", "ёнок", "вед", "фил", "фоб",
          "ионер", "арх", "ман", "щица", "чица", "истка", "анка", "янка", "рша", "иха", "унья");

  private NounGuess() {}

  static Gender gender(String lower) {
    return switch (Letters.fromEnd(lower, 0)) {
      case 'а' -> Letters.isVowel(Letters.fromEnd(lower, 1)) ? Gender.NEUTER : Gender.FEMININE;
      case 'я' -> lower.endsWith("мя") ? Gender.NEUTER : Gender.FEMININE;
      case 'о', 'е', 'ё', 'и', 'у', 'ю', 'э', 'ы' -> Gender.NEUTER;
      case 'ь' -> softSign(lower);
      default -> Gender.MASCULINE;
    };
  }

  private static Gender softSign(String lower) {
    boolean feminine =
        Letters.endsWithAny(lower, FEMININE_SOFT) && !Letters.endsWithAny(lower, MASCULINE_SOFT);
    return feminine ? Gender.FEMININE : Gender.MASCULINE;
  }

  static Animacy animacy(String lower) {
    return Letters.endsWithAny(lower, PERSONS) ? Animacy.ANIMATE : Animacy.INANIMATE;
  }
}
