package dev.isogloss.language.ru;

import java.util.List;

/**
 * Loanwords in -о and -е, which do not decline: <i>видео</i>, <i>авто</i>, <i>желе</i>. A Russian
 * noun in -о or -е shows one of a few suffixes.
 */
final class LoanInVowel {
  private static final List<String> NATIVE =
      List.of(
          "ство", "тво", "ло", "но", "ко", "цо", "ро", "во", "ие", "ье", "ьё", "це", "ще", "же",
          "ле", "ре", "со", "хо", "то", "го", "ое", "ее", "мо", "до", "зо", "по", "бо");

  private LoanInVowel() {}

  static boolean is(String lower) {
    return !Letters.endsWithAny(lower, NATIVE);
  }
}
