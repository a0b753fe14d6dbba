package dev.isogloss.language.ru;

import dev.isogloss.language.Morph.Case;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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

  private RussianGovernment() {}

  /** The cases after a preposition in lower case; empty for any other word. */
  static Set<Case> cases(String preposition) {
    return CASES.getOrDefault(preposition, Set.of());
  }

  private static void govern(String prepositions, Case... cases) {
    Set<Case> governed = Set.copyOf(EnumSet.copyOf(Arrays.asList(cases)));
    for (String preposition : prepositions.split(" ", -1)) {
      CASES.put(preposition, governed);
    }
  }
}
