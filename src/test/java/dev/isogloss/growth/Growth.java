package dev.isogloss.growth;

import java.util.List;

/**
 * How long an input took at several sizes.
 *
 * @param points in the order of their sizes
 * @param stopped what the program said where it gave something up; empty if it gave up nothing
 */
record Growth(GrowthInput input, List<Point> points, String stopped) {
  /** Seconds below which the start of the program and the noise of the machine are all. */
  private static final double NOISE = .4;

  /**
   * One run.
   *
   * @param seconds of processor time, all threads together
   */
  record Point(int bytes, double seconds) {}

  /** The largest input that was tried. */
  Point last() {
    return points.get(points.size() - 1);
  }

  /**
   * The exponent of the power of the size that time grows with, by least squares over the larger
   * sizes, the time of the smallest one taken off; 0 where all of them are lost in noise.
   */
  double exponent() {
    double base = points.get(0).seconds();
    List<Point> fitted =
        points.stream().skip(1).filter(p -> p.seconds() - base > NOISE / 2).toList();
    List<Point> larger = fitted.subList(Math.max(0, fitted.size() - 4), fitted.size());
    if (larger.size() < 2) {
      return 0;
    }
    double[] x = larger.stream().mapToDouble(p -> Math.log(p.bytes())).toArray();
    double[] y = larger.stream().mapToDouble(p -> Math.log(p.seconds() - base)).toArray();
    double meanX = mean(x);
    double meanY = mean(y);
    double above = 0;
    double below = 0;
    for (int i = 0; i < x.length; i++) {
      above += (x[i] - meanX) * (y[i] - meanY);
      below += (x[i] - meanX) * (x[i] - meanX);
    }
    return above / below;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
