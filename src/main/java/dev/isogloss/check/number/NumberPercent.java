package dev.isogloss.check.number;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Convention;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds percent signs that are spaced in two ways. */
@AutoService(Check.class)
@CheckInfo(
    id = "number-percent",
    summary = "The percent sign is set with and without a space.",
    category = Category.LOCALE_NUMBER_FORMAT,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        In a document that has both 5% and 5 %, those that are fewer. One convention is one fault:
        the first place counts and lists the others.

        ## Why
        Both are in use; a text should have one way.

        ## Fix
        Adds a no-break space or removes the space. Safe.
        """)
public final class NumberPercent implements Check.OfDocument {
  private static final Pattern PERCENT = Pattern.compile("(?<=\\d)(\\h?)%(?![\\p{L}\\p{N}])");

  @Override
  public List<Finding> check(Context context) {
    List<Slip> spaced = new ArrayList<>();
    List<Slip> joined = new ArrayList<>();
    for (Segment segment : context.document().segments()) {
      PERCENT
          .matcher(segment.text())
          .results()
          .forEach(
              m -> {
                boolean space = !m.group(1).isEmpty();
                Slip slip =
                    Slip.of(
                        segment,
                        new Span(m.start(), m.end()),
                        space ? "%" : "\u00A0%",
                        Safety.SAFE);
                (space ? spaced : joined).add(slip);
              });
    }
    boolean toSpaced = spaced.size() >= joined.size();
    return spaced.isEmpty() || joined.isEmpty()
        ? List.of()
        : Convention.findings(
            this,
            toSpaced ? joined : spaced,
            true,
            s ->
                toSpaced
                    ? Message.of("The rest of the text has a space before the percent sign.")
                    : Message.of("The rest of the text has no space before the percent sign."),
            context);
  }
}
