package dev.isogloss.language;

import java.util.Map;
import java.util.Set;

/**
 * The words that stand at numbers.
 *
 * @param magnitudes magnitudes of English, in lower case, with what the language writes behind
 *     digits; empty in English
 * @param doubtful lemmas of magnitudes that mostly come of a wrong translation
 * @param units unit signs in Latin letters with those of the language; empty where they are its own
 * @param ownUnits the signs of units and magnitudes in the language's script
 * @param labels words, in lower case, behind which a number with a point is no decimal fraction:
 *     <i>version</i>, <i>chapter</i>, <i>table</i>
 */
public record NumberWords(
    Map<String, String> magnitudes,
    Set<String> doubtful,
    Map<String, String> units,
    Set<String> ownUnits,
    Set<String> labels) {
  /** Of a language whose words nobody has written down. */
  public static final NumberWords NONE =
      new NumberWords(Map.of(), Set.of(), Map.of(), Set.of(), Set.of());

  public NumberWords {
    magnitudes = Map.copyOf(magnitudes);
    doubtful = Set.copyOf(doubtful);
    units = Map.copyOf(units);
    ownUnits = Set.copyOf(ownUnits);
    labels = Set.copyOf(labels);
  }
}
