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
 * @param labels nouns in their base form, and abbreviations, all folded, behind which a number
 *     names a thing and counts nothing: <i>version</i>, <i>chapter</i>, <i>table</i>
 * @param since what stands, in lower case, behind the first or last of some versions: <i>or
 *     later</i>
 */
public record NumberWords(
    Map<String, String> magnitudes,
    Set<String> doubtful,
    Map<String, String> units,
    Set<String> ownUnits,
    Set<String> labels,
    Set<String> since) {
  /** Of a language whose words nobody has written down. */
  public static final NumberWords NONE =
      new NumberWords(Map.of(), Set.of(), Map.of(), Set.of(), Set.of(), Set.of());

  public NumberWords {
    magnitudes = Map.copyOf(magnitudes);
    doubtful = Set.copyOf(doubtful);
    units = Map.copyOf(units);
    ownUnits = Set.copyOf(ownUnits);
    labels = Set.copyOf(labels);
    since = Set.copyOf(since);
  }

  /** Of a language of which the words at labels are written down and no others. */
  static NumberWords labelling(Set<String> labels, Set<String> since) {
    return new NumberWords(Map.of(), Set.of(), Map.of(), Set.of(), labels, since);
  }
}
