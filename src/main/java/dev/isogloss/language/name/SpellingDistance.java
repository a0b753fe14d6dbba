package dev.isogloss.language.name;

import dev.isogloss.language.name.Interchanges.Interchange;
import java.util.ArrayList;
import java.util.List;

/**
 * How far apart two spellings are: an edit distance in which groups of letters that transliteration
 * takes for each other cost little.
 *
 * @see <a href="https://doi.org/10.1016/0022-2836(70)90057-4">Needleman and Wunsch 1970</a>
 */
public final class SpellingDistance {
  private static final double OTHER_VOWEL = 0.6;
  private static final double OTHER_LETTER = 1;
  private static final double ONE_VOWEL_MORE = 0.7;
  private static final double ONE_LETTER_MORE = 1;
  private static final String VOWELS = "аеёиоуыэюяaeiouy";

  /** The distance where nothing is known of what stands for what. */
  public static final SpellingDistance PLAIN = new SpellingDistance(new Interchanges());

  private final Interchanges interchanges;

  SpellingDistance(Interchanges interchanges) {
    this.interchanges = interchanges;
  }

  /**
   * The least sum of costs that leads from one spelling to the other.
   *
   * @param left folded, as is {@code right}
   */
  public double between(String left, String right) {
    double[][] least = new double[left.length() + 1][right.length() + 1];
    List<Interchange> found = new ArrayList<>();
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        if (i + j > 0) {
          least[i][j] = least(least, left, i, right, j, found);
        }
      }
    }
    return least[left.length()][right.length()];
  }

  private double least(
      double[][] least, String left, int i, String right, int j, List<Interchange> found) {
    double best = Double.POSITIVE_INFINITY;
    if (i > 0 && j > 0) {
      best = least[i - 1][j - 1] + other(left.charAt(i - 1), right.charAt(j - 1));
    }
    if (i > 0) {
      best = Math.min(best, least[i - 1][j] + more(left, i - 1));
    }
    if (j > 0) {
      best = Math.min(best, least[i][j - 1] + more(right, j - 1));
    }
    interchanges.endingAt(left, i, right, j, found);
    for (Interchange change : found) {
      double before = least[i - change.left().length()][j - change.right().length()];
      best = Math.min(best, before + change.cost());
    }
    return best;
  }

  private static double other(char a, char b) {
    if (a == b) {
      return 0;
    }
    return isVowel(a) && isVowel(b) ? OTHER_VOWEL : OTHER_LETTER;
  }

  private static double more(String word, int at) {
    return isVowel(word.charAt(at)) ? ONE_VOWEL_MORE : ONE_LETTER_MORE;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
