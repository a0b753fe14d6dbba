package dev.isogloss.language.ru.inflect;

import java.util.List;

/**
 * Loanwords in -о and -е, which do not decline: <i>видео</i>, <i>авто</i>, <i>желе</i>. A Russian
 * noun in -о or -е shows one of a few suffixes.
 */
final class LoanInVowel {
  private static final List<String> NATIVE =
      List.of(
          "тво", "ово", "ево", "иво", "ило", "ало", "яло", "ыло", "сло", "кло", "йло", "рло",
          "дело", "тело", "кно", "вино", "дно", "сно", "бно", "чко", "шко", "цо", "льно", "тно",
          "ядро", "ведро", "озеро", "золото", "место", "письмо", "мясо", "эхо", "ие", "ье", "ьё",
          "це", "ще", "ое", "ее", "поле", "море");

  private static final List<String> FOREIGN =
      List.of("ццо", "рцо", "ателье", "досье", "портье", "рантье", "билье");

  private LoanInVowel() {}

  static boolean is(String lower) {
    return !Letters.endsWithAny(lower, NATIVE) || Letters.endsWithAny(lower, FOREIGN);
  }
}
