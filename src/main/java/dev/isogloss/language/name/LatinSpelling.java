package dev.isogloss.language.name;

/**
 * How Russian writes a name that is in Latin letters: practical transcription from several
 * languages, and letter for letter.
 */
public final class LatinSpelling {
  private static final Interchanges LETTERS =
      Interchanges.oneWay(
          """
          a а э е=0.3 я=0.3 о=0.4 эй=0.1 ей=0.1
          ai ай эй ей
          ay эй ей ай
          au ау о=0.1
          aw о оу=0.1
          b б
          c к ц с ч=0.3
          cc к кк чч=0.2
          ce с се це
          ch ч ш=0.1 х к=0.1
          ck к кк
          ci си ци чи
          d д
          dd д дд
          dg дж
          e е э и=0.2 -=0.1 ё=0.2
          ea и еа=0.1 е=0.1
          ee и
          ei ей ай эй
          er ер эр р=0.1
          eu ой эй еу ю=0.2
          ew ью у ю
          ey ей и эй
          f ф
          ff ф фф
          g г дж=0.1 ж=0.1
          gg г гг дж=0.2
          gh г -=0.1
          gu г гу
          h х г=0.1 -=0.2
          i и й=0.1 ай=0.1 ы=0.3
          ia ия иа я ья
          ie и ие ье
          io ио ё=0.2 ьо=0.1
          j дж ж=0.1 й=0.1 х=0.2 -=0.2
          ja я джа жа=0.1
          ju ю джу жу=0.1
          jo йо ё джо
          k к
          ks кс
          kh х
          l л ль
          ll лл л ль
          m м
          mm м мм
          n н нь=0.1
          ng нг н=0.2
          nn н нн
          o о у=0.3 а=0.3 оу=0.1 ё=0.2
          oe ё=0.1 е=0.1 оэ
          oo у оо=0.1
          ou у оу ау
          ow оу ау
          p п
          ph ф
          pp п пп
          q к ц=0.1
          qu кв к=0.1 ку
          r р
          rr р рр
          s с з=0.1 ш=0.2
          sch ш сх
          sh ш
          shch щ
          sci ши=0.1 си
          ss с сс
          st ст шт=0.1
          sz ш с=0.1
          t т
          th т с=0.1 з=0.1
          ti ти ци=0.2
          tion шн шен
          ts ц тс
          tsch ч
          tt т тт
          tz ц тц
          u у ю а=0.2
          ue ю=0.1 у=0.1 уэ
          ui уи уй и=0.2
          v в ф=0.1
          w в у
          wa уа ва уо=0.1
          x кс с=0.1
          y и й ы=0.1 ай=0.1
          ya я
          yo ё йо
          yu ю
          z з ц=0.1 с=0.2
          zh ж чж
          zz цц дз зз ц
          """);

  private static final SpellingDistance DISTANCE = new SpellingDistance(LETTERS);

  private LatinSpelling() {}

  /**
   * The distance of a Russian spelling from those that the Latin one can have.
   *
   * @param latin folded, as is {@code russian}
   */
  public static double distance(String latin, String russian) {
    return DISTANCE.between(latin, russian);
  }
}
