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
          0.1 оу оо о
          0.1 шт ст
          0.1 ч тч
          0.1 кс икс гз
          0.15 аа а
          0.15 бб б
          0.15 вв в
          0.15 гг г
          0.15 дд д
          0.15 зз з
          0.15 кк к ккь
          0.15 лл л лль
          0.15 мм м
          0.15 нн н
          0.15 пп п
          0.15 рр р
          0.15 сс с
          0.15 тт т
          0.15 фф ф
          0.15 цц ц ццц
          0.15 йе е
          0.15 айн ейн
          0.15 ти чи
          0.15 си ши щи
          0.15 цзи дзи джи чжи
          0.15 ж чж дж
          0.15 кай кей кэй
          0.2 и й
          0.2 г х
          0.2 дз з ц
          0.2 дж ж
          0.2 у в
          0.2 уэ ве вэ
          0.2 уо во
          0.2 ки кий
          0.2 ги джи
          0.2 ге дже же хе
          0.2 аль ол ал эл
          0.2 ен эн ан
          0.2 ер эр р
          0.2 га ха а
          0.2 ус ий
          0.25 а э
          0.25 у ю
          0.25 о ё
          0.25 ой эй
          0.25 с з
          0.25 с ш
          0.25 ш ч щ
          0.25 ск ш сх
          0.25 х ч
          0.25 х кс
          0.25 й дж ж
          0.25 дза са за
          0.25 я джа ха
          0.25 ю джу ху
          0.25 ау о
          0.25 эу у ю
          0.25 вич вик
          0.25 с т з
          0.3 - й
          0.3 и ы
          0.3 ф в
          0.3 ж з
          0.3 к ч ц
          0.3 а я
          0.3 и ай
          0.3 а эй ей
          0.3 нг н
          0.3 ью ю у
          0.35 - х
          0.35 т те
          0.35 с се
          0.35 л ле
          0.35 н не
          0.35 р ре
          0.35 м ме
          0.35 д де
          0.35 к ке
          0.35 в ве
          0.35 дт т д
          0.35 у а
          0.4 и е
          0.4 б в
          0.45 а о
          0.45 о у
          """);

  private static final SpellingDistance DISTANCE = new SpellingDistance(SOUNDS);

  private RussianSpelling() {}

  /** The distance of two folded spellings. */
  public static double distance(String left, String right) {
    return DISTANCE.between(left, right);
  }
}
