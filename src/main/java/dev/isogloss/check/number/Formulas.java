package dev.isogloss.check.number;

import dev.isogloss.check.Context;
import java.util.regex.Pattern;

/** Whether a document writes formulas between dollar signs: then the sign is no currency there. */
final class Formulas {
  /**
   * A pair of signs with no space inside and no digit behind, around one number or symbol, or
   * around something with a sign of its own; or two signs together.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "\\$\\$|(?<![\\p{L}\\p{N}$\\\\])\\$(?:-?\\d+(?:[.,]\\d+)?|\\p{L}|(?=[^$]{0,80}[\\\\^_={}<>+|])[^\\s$](?:[^$]{0,80}[^\\s$])?)\\$(?![\\p{N}$])");

  private Formulas() {}

  static boolean areIn(Context context) {
    return context.document().segments().stream().anyMatch(s -> FORMULA.matcher(s.text()).find());
  }
}
