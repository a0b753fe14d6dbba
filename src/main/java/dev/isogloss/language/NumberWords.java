package dev.isogloss.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that are at numbers.
 *
 * @param magnitudes what the language writes for magnitudes of English
 * @param units unit signs in Latin letters with those of the language; empty where they are its own
 * @param ownUnits the signs of units and magnitudes in the language's script
 * @param labels nouns in their base form, and abbreviations, all folded, behind which a number
 *     names a thing and counts nothing: <i>version</i>, <i>chapter</i>, <i>table</i>
 * @param since what is, in lower case, behind the first or last of some versions: <i>or later</i>
 * @param from what is, in lower case, before the first of some versions: <i>as of</i>
 * @param years how a year looks that is grouped as an amount is: its thousand and the rest, in
 *     groups
 */
public record NumberWords(
    Magnitudes magnitudes,
    Map<String, String> units,
    Set<String> ownUnits,
    Set<String> labels,
    Set<String> since,
    Set<String> from,
    Pattern years) {
  /** A pattern that no text has. */
  private static final Pattern NEVER = Pattern.compile("(?!)");

  /** Whoever writes of versions may quote them. */
  private static final Set<String> ENGLISH_FROM =
      Set.of("as of", "since", "starting with", "starting from", "prior to");

  /** Of a language whose words nobody has written down. */
  public static final NumberWords NONE = labelling(Set.of(), Set.of());

  public NumberWords {
    units = Map.copyOf(units);
    ownUnits = Set.copyOf(ownUnits);
    labels = Set.copyOf(labels);
    since = Set.copyOf(since);
    from = Set.copyOf(from);
  }

  /** Of a language of which the words at labels are written down and no others. */
  public static NumberWords labelling(Set<String> labels, Set<String> since) {
    return new NumberWords(Magnitudes.NONE, Map.of(), Set.of(), labels, since, ENGLISH_FROM, NEVER);
  }

  /**
   * The words for thousands, millions and so on.
   *
   * @param ofEnglish English magnitudes in lower case, with what the language writes behind digits;
   *     empty in English
   * @param doubtful how words look, folded, that mostly come of a wrong translation
   * @param signs regular expressions of the abbreviations that are between amount and currency
   * @param beginnings how its words for magnitudes and shares begin, in lower case
   */
  public record Magnitudes(
      Map<String, String> ofEnglish,
      Pattern doubtful,
      List<String> signs,
      List<String> beginnings) {
    /** Of a language whose words nobody has written down. */
    public static final Magnitudes NONE = beginning(List.of());

    public Magnitudes {
      ofEnglish = Map.copyOf(ofEnglish);
      signs = List.copyOf(signs);
      beginnings = List.copyOf(beginnings);
    }

    /** Of a language of which no more is known than how the words begin. */
    public static Magnitudes beginning(List<String> beginnings) {
      return new Magnitudes(Map.of(), NEVER, List.of(), beginnings);
    }

    /** Whether a text begins with a word of them. */
    public boolean begin(String text) {
      String lower = text.toLowerCase(Locale.ROOT);
      return beginnings.stream().anyMatch(lower::startsWith);
    }
  }

  /** The same with other magnitudes. */
  public NumberWords with(Magnitudes other) {
    return new NumberWords(other, units, ownUnits, labels, since, from, years);
  }
}
