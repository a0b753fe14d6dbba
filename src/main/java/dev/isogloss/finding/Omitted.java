package dev.isogloss.finding;

import java.util.Locale;

/** A finding that is not reported, and why. */
public record Omitted(Finding finding, Reason reason) {
  /** Why a finding is not reported. */
  public enum Reason {
    /** A comment in the text suppresses it. */
    SUPPRESSED,
    /** It is in the baseline of accepted findings. */
    BASELINE,
    /** Nothing that it touches was changed. */
    UNCHANGED,
    /** There are more and worse ones than are to be shown. */
    OVER_LIMIT;

    /** The name in reports. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
