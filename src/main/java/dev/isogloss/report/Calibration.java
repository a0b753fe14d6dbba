package dev.isogloss.report;

/**
 * How a score is calibrated.
 *
 * @param passing the score at which a text passes (MQM: PT)
 * @param acceptablePoints the penalty points per 1,000 words of a text with that score (MQM: APP)
 */
public record Calibration(double passing, double acceptablePoints) {
  /** The values of MQM's own example. */
  public static final Calibration DEFAULT = new Calibration(90, 10);
}
