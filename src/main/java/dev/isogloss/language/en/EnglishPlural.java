package dev.isogloss.language.en;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plurals that no rule makes, written by hand: of Greek and Latin loans, of the old strong nouns,
 * of nouns in -f and -o, and of compounds whose first word is the head.
 */
final class EnglishPlural {
  private static final Map<String, String> PLURALS = new HashMap<>();

  private static final List<String> PAIRS =
      List.of(
          "criterion criteria",
          "phenomenon phenomena",
          "automaton automata",
          "mitochondrion mitochondria",
          "bacterium bacteria",
          "stratum strata",
          "erratum errata",
          "addendum addenda",
          "ovum ova",
          "curriculum curricula",
          "spectrum spectra",
          "fungus fungi",
          "stimulus stimuli",
          "nucleus nuclei",
          "bacillus bacilli",
          "locus loci",
          "radius radii",
          "alumnus alumni",
          "focus focuses",
          "virus viruses",
          "status statuses",
          "bus buses",
          "campus campuses",
          "bonus bonuses",
          "index indexes",
          "appendix appendices",
          "vertex vertices",
          "vortex vortices",
          "matrix matrices",
          "knife knives",
          "loaf loaves",
          "leaf leaves",
          "shelf shelves",
          "half halves",
          "wolf wolves",
          "calf calves",
          "thief thieves",
          "life lives",
          "wife wives",
          "elf elves",
          "self selves",
          "hoof hooves",
          "sheaf sheaves",
          "hero heroes",
          "potato potatoes",
          "tomato tomatoes",
          "echo echoes",
          "veto vetoes",
          "torpedo torpedoes",
          "embargo embargoes",
          "mosquito mosquitoes",
          "volcano volcanoes",
          "cargo cargoes",
          "quiz quizzes",
          "mouse mice",
          "louse lice",
          "goose geese",
          "foot feet",
          "tooth teeth",
          "ox oxen",
          "child children",
          "man men",
          "woman women",
          "person people",
          "die dice",
          "series series",
          "species species",
          "sheep sheep",
          "deer deer",
          "aircraft aircraft",
          "spacecraft spacecraft",
          "offspring offspring",
          "vertebra vertebrae",
          "larva larvae",
          "alga algae",
          "antenna antennas",
          "formula formulas",
          "schema schemas",
          "stigma stigmata",
          "corpus corpora",
          "genus genera",
          "opus opuses");

  static {
    for (String pair : PAIRS) {
      String[] words = pair.split(" ", -1);
      PLURALS.put(words[0], words[1]);
    }
  }

  private EnglishPlural() {}

  /** The plural of a noun that no rule makes; empty for all others. */
  static Optional<String> irregular(String noun) {
    String plural = PLURALS.get(noun);
    if (plural != null) {
      return Optional.of(plural);
    }
    int hyphen = noun.indexOf('-');
    if (hyphen > 0 && noun.matches("[a-z]+-(by|up|on|off|in-.*|of-.*|at-.*|de-.*)")) {
      return Optional.of(regular(noun.substring(0, hyphen)) + noun.substring(hyphen));
    }
    if (noun.length() > 5 && noun.endsWith("man") && !noun.endsWith("human")) {
      return Optional.of(noun.substring(0, noun.length() - 2) + "en");
    }
    boolean greek = noun.matches(".{3,}[^aeiou]?(as|es|s|p|r|t|x|n)is") && !noun.endsWith("pelvis");
    return greek ? Optional.of(noun.substring(0, noun.length() - 2) + "es") : Optional.empty();
  }

  /** The plural by table or rule. */
  static String regular(String noun) {
    return irregular(noun).orElseGet(() -> EnglishInflection.plural(noun));
  }
}
