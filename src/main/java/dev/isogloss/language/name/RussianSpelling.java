package dev.isogloss.language.name;

/**
 * How Russian spellings of one foreign name differ. The groups are those that Russian has for one
 * group of Latin letters in pairs of English and Russian names, such as <i>ц</i> and <i>тс</i> for
 * <i>ts</i>; the more often they stand for the same and the less for different letters, the less
 * they cost.
 */
public final class RussianSpelling {
  private static final Interchanges SOUNDS =
      Interchanges.mutual(
          """
          0.05 е э
          0.05 - ъ
          0.05 ё йо
          0.1 - ь
          0.1 ц тс тц цц тз
          0.1 ья ия иа
          0.1 ье ие иэ
          0.1 ай эй ей
          0.1 оу о
          0.1 оо у
          0.1 шт ст
          0.1 ч тч
          0.1 кс икс гз
          0.15 аа а
          0.15 бб б
          0.15 вв в
          0.15 гг г
          0.15 дд д
          0.15 зз з
          0.15 кк к
          0.15 лл л ль
          0.15 мм м
          0.15 нн н
          0.15 пп п
          0.15 рр р
          0.15 сс с
          0.15 тт т
          0.15 фф ф
          0.15 цц ц
          0.15 йе е
          0.1 ни нь
          0.15 айн ейн
          0.15 ти чи
          0.15 си ши щи
          0.15 цзи дзи джи чжи
          0.15 ж чж
          0.15 дз зз цц
          0.15 тс с
          0.2 дж ж
          0.2 и й
          0.2 г х
          0.2 дз з
          0.25 дз ц
          0.2 ц з
          0.2 у в
          0.2 уа ва
          0.2 уэ ве вэ
          0.2 уо во
          0.2 ки кий
          0.2 ги джи жи
          0.2 ге дже же хе
          0.2 ер эр
          0.3 эр р
          0.2 т тх
          0.2 ус ий
          0.25 а э
          0.25 с з
          0.25 ск ш сх
          0.25 ш сх
          0.25 х к
          0.25 х кс
          0.25 кв к
          0.25 й дж ж
          0.25 дза са за
          0.25 я джа
          0.25 ю джу
          0.25 ау о оу
          0.25 эу у ю
          0.3 ой эй ей
          0.3 вич вик
          0.3 у ю
          0.3 ч ш
          0.3 х ч
          0.35 ш щ
          0.35 с ш
          0.35 - й
          0.35 к ц
          0.35 и ай
          0.35 и ей
          0.35 а эй ей
          0.35 нг н
          0.35 г ж
          0.4 т с
          0.4 ш ж
          0.4 и ы
          0.4 - х
          0.4 те т
          0.4 се с
          0.4 ле л
          0.4 не н
          0.4 ре р
          0.4 ме м
          0.4 де д
          0.4 ке к
          0.4 ве в
          0.4 дт т
          0.4 дт д
          0.45 о е
          0.45 к ч
          0.5 а я
          0.5 ф в
          0.5 б в
          0.5 и е
          0.55 у а
          0.55 а о
          0.55 у о
          """);

  private static final SpellingDistance DISTANCE = new SpellingDistance(SOUNDS);

  private RussianSpelling() {}

  /** The distance of two folded spellings. */
  public static double distance(String left, String right) {
    return DISTANCE.between(left, right);
  }
}
