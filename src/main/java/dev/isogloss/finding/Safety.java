package dev.isogloss.finding;

import java.util.Locale;

/** How far a fix can be trusted, in ascending order. */
public enum Safety {
  /** Shown only: a person must write the change. */
  DISPLAY_ONLY,
  /** Probably right; applied only where the user asks for unsafe fixes. */
  UNSAFE,
  /** Keeps the sentence grammatical and the meaning untouched. */
  SAFE;

  /** This, or another that is less. */
  public Safety atMost(Safety most) {
    return compareTo(most) <= 0 ? this : most;
  }

  /** The name in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
