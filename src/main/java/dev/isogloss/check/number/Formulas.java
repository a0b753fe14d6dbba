package dev.isogloss.check.number;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.text.Span;
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

  /** What the prose has for code and formulas. */
  private static final char OBJECT = '\uFFFC';

  private Formulas() {}

  static boolean areIn(Context context) {
    return context.document().segments().stream()
        .anyMatch(s -> FORMULA.matcher(s.text()).find() || hasObject(s, context));
  }

  /** Whether one of the objects that the reader of the format has found is a formula. */
  private static boolean hasObject(Segment segment, Context context) {
    String text = segment.text();
    for (int at = text.indexOf(OBJECT); at >= 0; at = text.indexOf(OBJECT, at + 1)) {
      String there = context.document().locate(segment, Span.of(at, at + 1)).text();
      if (there.length() > 2 && there.startsWith("$") && there.endsWith("$")) {
        return true;
      }
    }
    return false;
  }
}
