package dev.isogloss.check.number;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.OwnProse;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.NumberWords;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds units in another script and units that touch their number. */
@AutoService(Check.class)
@CheckInfo(
    id = "number-unit",
    summary = "A unit is left in another script, or touches its number.",
    category = Category.LOCALE_NUMBER_FORMAT,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        The sign of a unit in Latin letters behind a number in a text that has its own: 5 km in
        Russian. And the sign of a unit or a magnitude in the language that touches its number: 5кг,
        10млн. A document that has no other units keeps the Latin ones of information and frequency
        (16 GB), as hints.

        ## Why
        A unit is part of the language; ISO 80000-1 sets a space before it.

        ## Fix
        Writes the sign of the language, or adds a no-break space. Safe.
        """)
public final class NumberUnit implements Check.OfSegment {
  private static final Pattern UNIT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_])\\d+(?:[.,]\\d+)?(\\h?)(\\p{L}{2,4}(?:/\\p{L})?)(?![\\p{L}\\p{N}_/-])");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    NumberWords words = context.language(segment).numbers();
    if (words.units().isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Matcher unit = UNIT.matcher(segment.text());
    while (unit.find()) {
      String own = words.units().get(unit.group(2));
      boolean touching = unit.group(1).isEmpty() && words.ownUnits().contains(unit.group(2));
      if ((own != null || touching) && OwnProse.of(segment, context).has(unit.start())) {
        findings.add(finding(segment, unit, own, context));
      }
    }
    return findings;
  }

  private Finding finding(
      Segment segment, MatchResult unit, @Nullable String own, Context context) {
    Span at = new Span(unit.start(1), unit.end(2));
    String text = "\u00A0" + (own == null ? unit.group(2) : own);
    boolean digital =
        own != null && Character.isUpperCase(unit.group(2).charAt(unit.group(2).length() - 1))
            || unit.group(2).endsWith("Hz");
    Slip slip =
        Slip.of(
                segment,
                new Span(unit.start(), unit.end()),
                "",
                own == null ? Safety.SAFE : Safety.UNSAFE)
            .changing(at, text);
    Message message =
        own == null
            ? Message.of("A space belongs before the unit.")
            : Message.of("The language writes this unit «{0}».", own);
    return slip.finding(this, digital ? Severity.NEUTRAL : Severity.MINOR, message, context);
  }
}
