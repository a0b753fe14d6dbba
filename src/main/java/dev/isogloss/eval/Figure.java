package dev.isogloss.eval;

import java.util.Locale;

/**
 * A share: how many of how many.
 *
 * @param hits at most {@code total}
 */
public record Figure(int hits, int total) {
  /** The share; not a number where there is nothing to count. */
  public double value() {
    return total == 0 ? Double.NaN : (double) hits / total;
  }

  /** The harmonic mean of precision and recall. */
  public static double f1(Figure precision, Figure recall) {
    double p = precision.value();
    double r = recall.value();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  @Override
  public String toString() {
    return total == 0 ? "–" : String.format(Locale.ROOT, "%.3f (%d/%d)", value(), hits, total);
  }
}
