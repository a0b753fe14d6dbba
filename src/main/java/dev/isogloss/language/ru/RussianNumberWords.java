package dev.isogloss.language.ru;

import dev.isogloss.language.NumberWords;
import dev.isogloss.language.NumberWords.Magnitudes;
import dev.isogloss.language.description.LabelWords;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words at numbers in Russian; unit signs by ГОСТ 8.417–2002. */
final class RussianNumberWords {
  private static final Map<String, String> MAGNITUDES =
      Map.ofEntries(
          Map.entry("thousand", "тыс."),
          Map.entry("k", "тыс."),
          Map.entry("million", "млн"),
          Map.entry("m", "млн"),
          Map.entry("mn", "млн"),
          Map.entry("mln", "млн"),
          Map.entry("billion", "млрд"),
          Map.entry("b", "млрд"),
          Map.entry("bn", "млрд"),
          Map.entry("bln", "млрд"),
          Map.entry("trillion", "трлн"),
          Map.entry("t", "трлн"),
          Map.entry("tn", "трлн"),
          Map.entry("trn", "трлн"));

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("kg", "кг"),
          Map.entry("mg", "мг"),
          Map.entry("km", "км"),
          Map.entry("cm", "см"),
          Map.entry("mm", "мм"),
          Map.entry("nm", "нм"),
          Map.entry("ml", "мл"),
          Map.entry("kW", "кВт"),
          Map.entry("MW", "МВт"),
          Map.entry("GW", "ГВт"),
          Map.entry("kWh", "кВт·ч"),
          Map.entry("km/h", "км/ч"),
          Map.entry("KB", "КБ"),
          Map.entry("MB", "МБ"),
          Map.entry("GB", "ГБ"),
          Map.entry("TB", "ТБ"),
          Map.entry("Hz", "Гц"),
          Map.entry("kHz", "кГц"),
          Map.entry("MHz", "МГц"),
          Map.entry("GHz", "ГГц"));

  private static final Set<String> LABELS =
      Set.of(
          "версия",
          "вер",
          "выпуск",
          "релиз",
          "сборка",
          "миграция",
          "обновление",
          "глава",
          "гл",
          "раздел",
          "разд",
          "подраздел",
          "пункт",
          "п",
          "пп",
          "параграф",
          "рисунок",
          "рис",
          "иллюстрация",
          "схема",
          "таблица",
          "табл",
          "листинг",
          "пример",
          "формула",
          "приложение",
          "прил",
          "часть",
          "модуль",
          "шаг",
          "урок",
          "уровень",
          "код",
          "статья",
          "ст",
          "стандарт",
          "индекс",
          "теорема",
          "лемма",
          "упражнение",
          "задача",
          "счет",
          "артикул");

  private static final Set<String> SINCE =
      Set.of(
          "и выше",
          "или выше",
          "и новее",
          "или новее",
          "и позднее",
          "или позднее",
          "и позже",
          "и старше",
          "и ниже",
          "или ниже",
          "и раньше",
          "и далее");

  private static final Set<String> FROM =
      Set.of("начиная с", "начиная со", "начиная от", "вплоть до");

  /** By their beginning, since the dictionary may lack them; adjectives are right. */
  private static final Pattern DOUBTFUL =
      Pattern.compile("(?:триллиард|биллион|биллиард)(?!н).{0,3}");

  private static final Pattern YEARS =
      Pattern.compile(
          "(?<![\\d.,]|\\d\\h)([12])[\\h,](\\d{3})(?=\\h?(?:году|года|г\\.|г\\. ))(?!\\h?года\\h?назад)");

  private RussianNumberWords() {}

  static NumberWords of() {
    Set<String> own = new HashSet<>(UNITS.values());
    own.addAll(Set.of("млн", "млрд", "трлн", "тыс", "руб", "долл", "шт", "мин", "сек", "мкм"));
    Magnitudes magnitudes =
        new Magnitudes(
            MAGNITUDES,
            DOUBTFUL,
            List.of("тыс\\.?", "млн", "млрд", "трлн"),
            List.of("милли", "трилли", "процент"));
    return new NumberWords(
        magnitudes, UNITS, own, LabelWords.labels(LABELS), LabelWords.since(SINCE), FROM, YEARS);
  }
}
