package dev.isogloss.drift;

import dev.isogloss.language.Folding;
import dev.isogloss.language.name.RussianSpelling;
import java.util.Comparator;

/**
 * Two spellings that may be of one name.
 *
 * @param left the base form that is nearest to the other's
 * @param distance of the base forms; see {@link RussianSpelling}
 */
record NamePair(SpelledName first, SpelledName second, String left, String right, double distance) {
  /** The nearest of all base forms that the two may have. */
  static NamePair of(SpelledName first, SpelledName second) {
    return first.bases().stream()
        .flatMap(l -> second.bases().stream().map(r -> pair(first, second, l, r)))
        .min(Comparator.comparingDouble(NamePair::distance))
        .orElseThrow();
  }

  private static NamePair pair(SpelledName first, SpelledName second, String left, String right) {
    double distance = RussianSpelling.distance(Folding.fold(left), Folding.fold(right));
    return new NamePair(first, second, left, right, distance);
  }
}
