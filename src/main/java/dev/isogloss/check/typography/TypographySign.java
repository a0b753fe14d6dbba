package dev.isogloss.check.typography;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Convention;
import dev.isogloss.check.OwnProse;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds number and section signs without their space. */
@AutoService(Check.class)
@CheckInfo(
    id = "typography-sign",
    summary =
        "The number or section sign has no space after it, or a foreign sign is used instead.",
    category = Category.LOCALE_TYPOGRAPHY,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        In a text in Cyrillic «№» or «§» that touches its number, and a foreign sign instead of
        «№»: Nº 5, No. 5. One convention is one fault: the first place counts and lists the others;
        where no sign has a space, all places are hints.

        ## Why
        A space belongs between the sign and its number; a text should have one way.

        ## Fix
        Adds the space, a no-break one. Safe; unsafe for a foreign sign.
        """)
public final class TypographySign implements Check.OfDocument {
  private static final Pattern SIGN =
      Pattern.compile("(?<![\\p{L}\\p{N}])([№§]|N[º°]\\.?|No\\.)(\\h?)(?=\\d)");

  @Override
  public List<Finding> check(Context context) {
    List<Slip> slips = new ArrayList<>();
    boolean mixed = false;
    for (Segment segment : context.document().segments()) {
      Matcher sign = SIGN.matcher(segment.text());
      while (sign.find()) {
        boolean foreign = sign.group(1).startsWith("N");
        boolean own =
            context.language(segment).conventions().scripts().contains(UnicodeScript.CYRILLIC);
        mixed |= foreign || !sign.group(2).isEmpty();
        if (own
            && (foreign || sign.group(2).isEmpty())
            && OwnProse.of(segment, context).has(sign.start())) {
          String right = (foreign ? "№" : sign.group(1)) + "\u00A0";
          Span at = new Span(sign.start(), sign.end());
          slips.add(Slip.of(segment, at, right, foreign ? Safety.UNSAFE : Safety.SAFE));
        }
      }
    }
    return Convention.findings(
        this,
        slips,
        mixed,
        s -> Message.of("Write «{0}» with a space after it.", s.changes().get(0).text().strip()),
        context);
  }
}
