package dev.isogloss.check.number;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds times of day that a space tears apart. */
@AutoService(Check.class)
@CheckInfo(
    id = "number-time",
    summary = "A space tears a time of day apart.",
    category = Category.LOCALE_NUMBER_FORMAT,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        Hours and minutes with a space behind or before the colon: 15: 00. Scores and ratios without
        a leading zero are left alone.

        ## Why
        Decoders that write token by token part them.

        ## Fix
        Removes the space. Safe where the minutes are full ones or quarters.
        """)
public final class NumberTime implements Check.OfSegment {
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}:.,])(?:[01]?\\d|2[0-4])(\\h?:\\h|\\h:)([0-5]\\d)(?![\\p{L}\\p{N}:%]|[.,]\\d)");

  private static final Set<String> USUAL = Set.of("00", "05", "15", "30", "45");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    return TIME.matcher(segment.text())
        .results()
        .map(
            m ->
                slip(segment, m)
                    .finding(this, Message.of("No space belongs inside a time of day."), context))
        .toList();
  }

  private static Slip slip(Segment segment, MatchResult time) {
    Safety safety = USUAL.contains(time.group(2)) ? Safety.SAFE : Safety.UNSAFE;
    return Slip.of(segment, new Span(time.start(), time.end()), "", safety)
        .changing(new Span(time.start(1), time.end(1)), ":");
  }
}
