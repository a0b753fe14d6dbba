package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Form;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Common nouns, also those of two parts. As a rule the last part alone declines, <i>чат-бот –
 * чат-бота</i>; a feminine noun or a person's calling before the hyphen declines too,
 * <i>программа-помощник – программы-помощника</i>.
 */
final class HyphenatedNoun {
  /** First parts in -а that are prefixes or letters, not nouns. */
  private static final Set<String> FROZEN =
      Set.of(
          "альфа", "бета", "гамма", "дельта", "тета", "лямбда", "сигма", "омега", "мега", "гига",
          "мета", "ультра", "экстра", "инфра", "супра", "контра", "прима");

  /**
   * Nouns that stay as they are before a hyphen, in the language of business, of the net, of ranks
   * and of measures.
   *
   * @see "Правила русской орфографии и пунктуации (2006), § 120"
   */
  private static final Set<String> STAYING =
      Set.of(
          "автор",
          "арт",
          "байт",
          "банк",
          "бизнес",
          "бит",
          "блок",
          "блиц",
          "бренд",
          "брутто",
          "веб",
          "видео",
          "вице",
          "гала",
          "генерал",
          "гольф",
          "грамм",
          "джаз",
          "диско",
          "дизайн",
          "драйв",
          "интернет",
          "инженер",
          "кадр",
          "капитан",
          "кафе",
          "квест",
          "киловатт",
          "код",
          "контент",
          "контр",
          "концерт",
          "крекинг",
          "кэш",
          "лазер",
          "лайн",
          "лейб",
          "макси",
          "масс",
          "мастер",
          "медиа",
          "микс",
          "мини",
          "миди",
          "нетто",
          "онлайн",
          "офлайн",
          "план",
          "поп",
          "порт",
          "премьер",
          "пресс",
          "принт",
          "промо",
          "рок",
          "секс",
          "сервис",
          "скрипт",
          "смарт",
          "спам",
          "спорт",
          "спринт",
          "старт",
          "стендап",
          "стоп",
          "стресс",
          "тест",
          "ток",
          "топ",
          "трейд",
          "трэш",
          "тур",
          "унтер",
          "факс",
          "фан",
          "фитнес",
          "флеш",
          "флэш",
          "фронт",
          "хит",
          "чат",
          "чек",
          "шеф",
          "шок",
          "шоу",
          "шоп",
          "штаб",
          "штрих",
          "экспресс",
          "эконом",
          "ют",
          "яхт",
          "ключ",
          "плащ",
          "царь",
          "лорд",
          "обер",
          "пин",
          "сим",
          "смс",
          "кеш");

  /** Things whose name declines before the hyphen, with a second noun that tells their kind. */
  private static final Set<String> DECLINING =
      Set.of(
          "договор",
          "завод",
          "город",
          "диван",
          "дом",
          "магазин",
          "музей",
          "клуб",
          "театр",
          "курс",
          "проект",
          "фильм",
          "роман",
          "журнал",
          "прибор",
          "аппарат",
          "вагон",
          "корабль",
          "самолёт",
          "самолет",
          "словарь",
          "справочник",
          "список",
          "счёт",
          "счет",
          "отчёт",
          "отчет",
          "закон",
          "ресторан",
          "университет",
          "институт",
          "регион",
          "файл",
          "сервер",
          "объект",
          "термин",
          "вопрос",
          "ответ",
          "рассказ",
          "акт",
          "документ",
          "банкомат",
          "станок",
          "кресло",
          "платье",
          "место",
          "слово",
          "письмо",
          "государство",
          "предприятие",
          "издание",
          "устройство");

  private HyphenatedNoun() {}

  /**
   * A person declines before the hyphen, and so does what ends in -а or -я; of other things usage
   * decides.
   */
  static Inflection.FirstPart firstPart(String first) {
    if (FROZEN.contains(first) || STAYING.contains(first)) {
      return Inflection.FirstPart.STAYS;
    }
    boolean declines = DECLINING.contains(first) || declines(first);
    return declines ? Inflection.FirstPart.DECLINES : Inflection.FirstPart.OPEN;
  }

  static List<Form> decline(String lemma, @Nullable Gender gender, @Nullable Animacy animacy) {
    int hyphen = lemma.lastIndexOf('-');
    if (hyphen <= 0) {
      return RussianNoun.decline(lemma, gender, animacy);
    }
    String first = lemma.substring(0, hyphen);
    List<Form> last = RussianNoun.decline(lemma.substring(hyphen + 1), gender, animacy);
    String lower = first.toLowerCase(Locale.ROOT);
    if (last.size() < 2 || !declines(lower)) {
      return Compound.frozen(first, last);
    }
    return Compound.declined(
        RussianNoun.decline(first, NounGuess.gender(lower), last.get(0).morph().animacy()), last);
  }

  private static boolean declines(String first) {
    boolean noun = first.endsWith("а") || first.endsWith("я");
    boolean afterVowel = Letters.isVowel(Letters.fromEnd(first, 1)) && first.endsWith("а");
    boolean person = NounGuess.animacy(first) == Animacy.ANIMATE;
    return (noun || person) && !afterVowel && !FROZEN.contains(first) && first.length() > 3;
  }
}
