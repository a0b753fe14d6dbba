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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds apostrophes of two sorts and characters that are none. */
@AutoService(Check.class)
@CheckInfo(
    id = "typography-apostrophe",
    summary = "The apostrophes differ, or another character is used instead.",
    category = Category.LOCALE_TYPOGRAPHY,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        Between two letters: an accent or an opening quotation mark instead of an apostrophe,
        and, in a document that has more curly ones, the straight ones. One
        convention is one fault: the first place counts and lists the others;
        in a document that has right ones mostly each counts. Sentences in another
        language keep what they have.

        ## Why
        A text with both was put together from two.

        ## Fix
        Writes the apostrophe of the rest of the document. Safe.
        """)
public final class TypographyApostrophe implements Check.OfDocument {
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’`´‘](?=\\p{L})");

  @Override
  public List<Finding> check(Context context) {
    List<Slip> slips = new ArrayList<>();
    List<Slip> curly = new ArrayList<>();
    List<Slip> straight = new ArrayList<>();
    for (Segment segment : context.document().segments()) {
      for (Slip slip : OwnProse.only(slips(segment), segment, context)) {
        String mark = slip.text();
        (mark.equals("'") ? straight : mark.equals("’") ? curly : slips).add(slip);
      }
    }
    boolean toCurly = curly.size() >= straight.size() && !curly.isEmpty();
    String wanted = toCurly ? "’" : "'";
    slips.addAll(toCurly ? straight : List.of());
    List<Slip> ordered =
        slips.stream()
            .map(s -> s.changing(s.at(), wanted))
            .sorted(Comparator.comparing(s -> s.location(context).span()))
            .toList();
    return Convention.findings(
        this,
        ordered,
        true,
        toCurly ? curly.size() : straight.size(),
        s -> Message.of("Wrong apostrophe. Correct: «{0}».", wanted),
        context);
  }

  /** Whether it is the second of two backticks, as those around code in a title are. */
  private static boolean closesCode(String text, int at) {
    return text.charAt(at) == '`'
        && text.substring(0, at).chars().filter(c -> c == '`').count() % 2 == 1;
  }

  private static List<Slip> slips(Segment segment) {
    return APOSTROPHE
        .matcher(segment.text())
        .results()
        .filter(m -> !CodeLike.isCode(segment.text(), m.start()))
        .filter(m -> !closesCode(segment.text(), m.start()))
        .map(m -> Slip.of(segment, new Span(m.start(), m.end()), "’", Safety.SAFE))
        .toList();
  }
}
