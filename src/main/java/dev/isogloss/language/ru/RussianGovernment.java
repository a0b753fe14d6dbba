package dev.isogloss.language.ru;

import dev.isogloss.language.Morph.Case;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The cases that Russian prepositions govern. The language's own list.
 *
 * <p>Source: the school grammar (Русская грамматика, АН СССР, 1980, § 1656 ff.).
 */
final class RussianGovernment {
  private static final Map<String, Set<Case>> CASES = new HashMap<>();

  static {
    govern(
        "без из-за из-под от ото до из изо у для ради около возле вокруг кроме после вместо вне внутри среди"
            + " против мимо вдоль насчет относительно помимо ввиду вследствие касательно",
        Case.GENITIVE);
    govern("к ко благодаря согласно вопреки навстречу", Case.DATIVE);
    govern("про через сквозь", Case.ACCUSATIVE);
    govern("над надо между перед передо", Case.INSTRUMENTAL);
    govern("при", Case.PREPOSITIONAL);
    govern("в во на о об обо", Case.ACCUSATIVE, Case.PREPOSITIONAL);
    govern("за под подо", Case.ACCUSATIVE, Case.INSTRUMENTAL);
    govern("с со", Case.GENITIVE, Case.INSTRUMENTAL, Case.ACCUSATIVE);
    govern("по", Case.DATIVE, Case.ACCUSATIVE, Case.PREPOSITIONAL);
  }

  /** What «о» and «об» govern unless the sentence speaks of contact. */
  private static final Set<Case> ABOUT = Set.of(Case.PREPOSITIONAL);

  /** The prepositions that govern the accusative behind {@link #CONTACT} alone. */
  private static final Set<String> OF_CONTACT = Set.of("о", "об", "обо");

  /**
   * Beginnings of the words of contact, and of those that are said twice (<i>бок о бок, рука об
   * руку</i>).
   */
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?:вы|за|из|ис|на|о|об|обо|от|по|при|про|раз|рас|с|у)?"
              + "(?:удар|бить|биться|бивать|битый|бой|стук|стуч|спотык|спотк|ткнуть|пнуть|пинать"
              + "|опереть|опира|опор|переть|пирать|тереть|тирать|тереб|реж|рез|ран[ие]|коло[тл]"
              + "|кол[ио]т|точ[иае]|дева|деть|хлоп|шлеп|грох|грем|звен|звяк|плеск|плес|жечь|жига"
              + "|пачк|мар[аи]|чирк|чес|лом|руш|кроши|давить|царап|цеп|мят|мина|клад|бок|рука|плечо"
              + "|зуб|щека|камень|гас|туш|брос|кину|кида|швыр|скре|шарк|споткн|запну|запин).*");

  /**
   * How adverbs end that come of adjectives of time, place or kind, and that only a verb or an
   * adjective takes; those of measure and of emphasis (<i>примерно, исключительно</i>) are before
   * nouns too.
   */
  private static final Set<String> OF_VERBS =
      Set.of(
          "недавно",
          "давно",
          "часто",
          "редко",
          "быстро",
          "медленно",
          "постоянно",
          "временно",
          "ежедневно",
          "ежегодно",
          "внезапно",
          "неожиданно",
          "успешно",
          "эффективно",
          "серьезно",
          "активно",
          "публично",
          "официально",
          "легко",
          "трудно",
          "сложно",
          "хорошо",
          "плохо",
          "сильно",
          "слабо",
          "глубоко",
          "высоко",
          "низко",
          "широко",
          "тихо",
          "громко",
          "современно",
          "свободно",
          "независимо",
          "совместно",
          "отдельно",
          "самостоятельно",
          "открыто",
          "скрыто",
          "удачно",
          "надежно",
          "безопасно",
          "точно",
          "ясно",
          "честно",
          "красиво",
          "далеко",
          "долго",
          "рано",
          "поздно",
          "интересно",
          "важно");

  private RussianGovernment() {}

  static boolean modifiesNouns(String adverb) {
    return !OF_VERBS.contains(adverb);
  }

  /** The cases after a preposition in lower case; empty for any other word. */
  static Set<Case> cases(String preposition) {
    return CASES.getOrDefault(preposition, Set.of());
  }

  /**
   * The cases after a preposition in lower case, among words with the lemmas.
   *
   * @see "Русская грамматика (АН СССР, 1980), § 1818: о with the accusative"
   */
  static Set<Case> cases(String preposition, Stream<String> lemmas) {
    return OF_CONTACT.contains(preposition) && lemmas.noneMatch(l -> CONTACT.matcher(l).matches())
        ? ABOUT
        : cases(preposition);
  }

  private static void govern(String prepositions, Case... cases) {
    Set<Case> governed = Set.copyOf(EnumSet.copyOf(Arrays.asList(cases)));
    for (String preposition : prepositions.split(" ", -1)) {
      CASES.put(preposition, governed);
    }
  }
}
