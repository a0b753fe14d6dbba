package dev.isogloss.drift.name;

import dev.isogloss.language.Folding;
import dev.isogloss.language.Names;
import java.util.Comparator;

/**
 * Two spellings that may be of one name.
 *
 * @param left the base form that is nearest to the other's
 * @param distance of the base forms, see {@link Names#distance}; more where they are short
 */
record NamePair(SpelledName first, SpelledName second, String left, String right, double distance) {
  /** Spellings farther apart are hardly ever of one name. */
  static final double FAR = 0.4;

  /** Two spellings of fewer letters differ more by the same change. */
  private static final double FULL_LENGTH = 6;

  /** The nearest of all base forms that the two may have. */
  static NamePair of(SpelledName first, SpelledName second) {
    return first.bases().stream()
        .flatMap(l -> second.bases().stream().map(r -> pair(first, second, l, r)))
        .min(Comparator.comparingDouble(NamePair::distance).thenComparing(p -> p.known() ? 0 : 1))
        .orElseThrow();
  }

  private static double measure(Names names, String left, String right) {
    if (isLatin(left) && isLatin(right)) {
      return left.equals(right) ? 0 : Double.POSITIVE_INFINITY;
    }
    if (isLatin(left)) {
      return names.distanceFromLatin(left, right);
    }
    return isLatin(right) ? names.distanceFromLatin(right, left) : names.distance(left, right);
  }

  /** Whether one is in Latin letters and the other is not. */
  boolean crossesAlphabets() {
    return isLatin(left) != isLatin(right);
  }

  /** The one in Latin letters, where {@link #crossesAlphabets}. */
  SpelledName latin() {
    return isLatin(left) ? first : second;
  }

  private static boolean isLatin(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  private boolean known() {
    return first.isWellKnown(left) || second.isWellKnown(right);
  }

  private static NamePair pair(SpelledName first, SpelledName second, String left, String right) {
    double distance = measure(first.language().names(), Folding.fold(left), Folding.fold(right));
    int length = Math.min(left.length(), right.length());
    return new NamePair(first, second, left, right, distance * Math.max(1, FULL_LENGTH / length));
  }
}
