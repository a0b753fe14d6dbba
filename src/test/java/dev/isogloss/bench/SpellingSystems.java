package dev.isogloss.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the systems of transliteration and of practical transcription into Russian write for the
 * same Latin letters, and what translators mix: a line has the Latin group and its renderings.
 */
final class SpellingSystems {
  private static final String SYSTEMS =
      """
      ts ц тс
      tz ц тц тз
      zz цц дз зз
      (?<!t)z ц з
      x кс х
      j дж ж й
      (?<!s)ch ч ш
      (?<!s)ch х к
      (?<![scktpgz])h х г
      (?<!o)w в у
      e е э
      a а э
      ei ей ай эй
      ay эй ей
      ai ай эй
      ey ей и
      ll лл л ль
      l л ль
      n н нь
      tt тт т
      nn нн н
      ss сс с
      pp пп п
      mm мм м
      rr рр р
      bb бб б
      dd дд д
      ff фф ф
      gg гг г
      ck к кк
      s(?!h|ch) с з
      st ст шт
      c(?![hk]) к ц
      sch ш сх
      y и й
      i и й
      ia ия иа ья
      u у ю
      oo у оо
      ow оу ау
      au ау о
      er ер эр
      en ен эн
      an ан эн
      qu кв к
      ge ге же дже хе
      gi ги джи жи
      th т с тх
      tsu цу тсу
      chi ти чи
      shi си ши
      ji дзи джи
      zh ж чж
      ny нь ни
      ski ский ски
      sky ский ски
      wa уа ва
      we уэ ве
      """;

  private SpellingSystems() {}

  /**
   * The spellings of other systems: every place where the Latin group and one of its renderings
   * stand equally often, so that the two belong together, is written in the other ways in turn.
   */
  static List<String> others(NameEntry name) {
    List<String> others = new ArrayList<>();
    for (String line : SYSTEMS.lines().toList()) {
      List<String> fields = List.of(line.strip().toLowerCase(Locale.ROOT).split(" ", -1));
      int wanted = places(name.latin(), fields.get(0)).size();
      for (String own : fields.subList(1, fields.size())) {
        List<Integer> places = places(name.russian(), own);
        if (wanted > 0 && places.size() == wanted) {
          for (String other : fields.subList(1, fields.size())) {
            places.stream()
                .map(at -> replaced(name.russian(), at, own, other))
                .filter(o -> !o.equals(name.russian()))
                .forEach(others::add);
          }
        }
      }
    }
    return others.stream().distinct().toList();
  }

  private static String replaced(String word, int at, String own, String other) {
    String spelled = other.replace('ё', 'е');
    return word.substring(0, at) + spelled + word.substring(at + own.length());
  }

  private static List<Integer> places(String word, String group) {
    List<Integer> places = new ArrayList<>();
    Matcher matcher = Pattern.compile(group).matcher(word);
    while (matcher.find()) {
      places.add(matcher.start());
    }
    return places;
  }
}
