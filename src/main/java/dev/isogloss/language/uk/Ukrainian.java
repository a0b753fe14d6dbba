package dev.isogloss.language.uk;

import com.google.auto.service.AutoService;
import dev.isogloss.language.Morphology;
import dev.isogloss.language.Names;
import dev.isogloss.language.NumberWords;
import dev.isogloss.language.NumberWords.Magnitudes;
import dev.isogloss.language.description.Description;
import dev.isogloss.language.description.LabelWords;
import dev.isogloss.language.description.Traits;
import dev.isogloss.language.name.LatinSpelling;
import dev.isogloss.language.name.RussianSpelling;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Ukrainian: what is at numbers, and lists. */
@AutoService(Description.class)
public final class Ukrainian implements Description {
  private static final Traits TRAITS =
      Traits.cyrillic(
          1,
          "і в не на що з та це як із для але до він або бути якщо є у й а о від за ми"
              + " ви вони його її їх при щоб який яка коли буде може можна то де ще вже все"
              + " цей ця ні після під між про тут так лише має",
          "ыэёъ");

  private static final NumberWords NUMBERS =
      LabelWords.of(
              "версія версії версію глава главі розділ розділі рисунок рисунку рис таблиця"
                  + " таблиці табл лістинг лістингу приклад додаток крок урок частина модуль рівень",
              Set.of("і вище", "та вище", "або вище", "і новіше", "та новіше", "і нижче"))
          .with(
              new Magnitudes(
                  Map.of(),
                  Pattern.compile("(?!)"),
                  List.of("тис\\.?", "млн", "млрд", "трлн"),
                  List.of("мільй", "мільярд", "процент", "відсот")));

  private static final Names NAMES =
      new Names() {
        @Override
        public double distance(String left, String right) {
          return RussianSpelling.distance(left, right);
        }

        @Override
        public double distanceFromLatin(String latin, String own) {
          return LatinSpelling.distance(latin, own);
        }
      };

  @Override
  public String code() {
    return "uk";
  }

  @Override
  public Traits traits() {
    return TRAITS;
  }

  /** The alphabets share their sounds as far as transliteration goes. */
  @Override
  public Names names(Morphology dictionary) {
    return NAMES;
  }

  @Override
  public NumberWords numbers() {
    return NUMBERS;
  }
}
