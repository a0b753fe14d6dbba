package dev.isogloss.check.number;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.language.Conventions;
import java.util.regex.Pattern;

/**
 * Which decimal sign a document has more often, for the languages that admit both.
 *
 * @param points how many fractions have a point
 * @param commas how many have a comma
 */
record DecimalSigns(long points, long commas) {
  /** Three digits behind a mark may be thousands. */
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}[.,]\\d{3}");

  /**
   * Counts in all of the document.
   *
   * @param fraction finds a number with a sign, which is its first group
   */
  static DecimalSigns of(Context context, Pattern fraction) {
    long points = 0;
    long commas = 0;
    for (Segment segment : context.document().segments()) {
      if (context.language(segment).conventions().eitherDecimal()) {
        points += count(segment, fraction, ".");
        commas += count(segment, fraction, ",");
      }
    }
    return new DecimalSigns(points, commas);
  }

  private static long count(Segment segment, Pattern fraction, String sign) {
    return fraction
        .matcher(segment.text())
        .results()
        .filter(m -> m.group(1).equals(sign) && !THOUSANDS.matcher(m.group()).matches())
        .count();
  }

  /** The sign of the language; of two that are right the one that the document has more often. */
  String wanted(Conventions conventions) {
    return conventions.eitherDecimal() && points > commas ? "." : conventions.decimal();
  }
}
