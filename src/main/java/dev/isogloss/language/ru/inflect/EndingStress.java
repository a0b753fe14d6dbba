package dev.isogloss.language.ru.inflect;

import java.util.List;

/**
 * Whether the stress of a noun in ж, ч, ш, щ or ц falls on its endings, which are then spelled with
 * о: <i>врачом</i>, but <i>матчем</i>.
 */
final class EndingStress {
  private static final List<String> STRESSED =
      List.of(
          "ач", "яч", "ёж", "теж", "монтаж", "тираж", "этаж", "яш", "даш", "лыш", "орж", "нож",
          "ключ", "луч", "меч", "щ");
  private static final List<String> UNSTRESSED = List.of("плач", "кортеж", "товарищ", "овощ");

  private EndingStress() {}

  static boolean ofMasculine(String lower) {
    char last = Letters.fromEnd(lower, 0);
    if (last == 'ц') {
      return lower.endsWith("ец") && Letters.syllables(lower) <= 2;
    }
    return Letters.endsWithAny(lower, STRESSED) && !Letters.endsWithAny(lower, UNSTRESSED);
  }
}
