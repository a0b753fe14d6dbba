package dev.isogloss.precision;

import dev.isogloss.precision.Judgement.Verdict;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How many were judged so, and for how many findings of the trees each of them speaks. */
final class Count {
  private final Map<Verdict, Integer> judged = new EnumMap<>(Verdict.class);
  private final Map<Verdict, Double> all = new EnumMap<>(Verdict.class);
  private final Map<Verdict, Double> places = new EnumMap<>(Verdict.class);

  /**
   * @param weight findings of the tree divided by those of them that were drawn
   * @param told how many places the finding speaks for
   */
  void add(Verdict verdict, double weight, int told) {
    judged.merge(verdict, 1, Integer::sum);
    all.merge(verdict, weight, Double::sum);
    places.merge(verdict, weight * told, Double::sum);
  }

  int judged(Verdict verdict) {
    return judged.getOrDefault(verdict, 0);
  }

  int judged() {
    return judged.values().stream().mapToInt(Integer::intValue).sum();
  }

  double all(Verdict verdict) {
    return all.getOrDefault(verdict, 0.0);
  }

  /** The estimated places of a verdict: a habit of a tree and a passage with copies have many. */
  double places(Verdict verdict) {
    return places.getOrDefault(verdict, 0.0);
  }

  /** The estimated findings of all verdicts. */
  double all() {
    return all.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The estimated share that is right or arguable. */
  double kept() {
    return (all(Verdict.RIGHT) + all(Verdict.ARGUABLE)) / all();
  }

  /**
   * The cells of a row of a table: sampled, verdicts, share kept, then findings and places per
   * 1,000 words.
   */
  String cells(int words) {
    return String.format(
        Locale.ROOT,
        "%d | %d | %d | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f",
        judged(),
        judged(Verdict.RIGHT),
        judged(Verdict.ARGUABLE),
        judged(Verdict.FALSE),
        kept(),
        1000 * all() / words,
        1000 * all(Verdict.RIGHT) / words,
        1000 * all(Verdict.FALSE) / words,
        1000 * places(Verdict.RIGHT) / words,
        1000 * places(Verdict.FALSE) / words);
  }
}
