package dev.isogloss.check.typography;

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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds several spaces between two words. */
@AutoService(Check.class)
@CheckInfo(
    id = "typography-double-space",
    summary = "Several spaces instead of one.",
    category = Category.LINGUISTIC_PUNCTUATION,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        Two or more spaces inside a line. A text that mostly sets two spaces between its sentences
        keeps them, and so do columns that are set with four spaces and more.

        ## Why
        The gaps show in plain text and in print.

        ## Fix
        Leaves one space, a no-break space if one is among them. Safe.
        """)
public final class TypographyDoubleSpace implements Check.OfDocument {
  private static final Pattern SPACES = Pattern.compile("(?<=\\S)[ \\u00A0]{2,3}(?=\\S)");
  private static final Pattern LABEL =
      Pattern.compile("\\(?(?:\\p{L}{1,4}|\\d{1,4}|#|@[\\w-]*)[.)]");
  private static final Pattern SENTENCE_GAP =
      Pattern.compile("(?<=[.!?…]['\"”»)]?)( {1,2})(?=\\p{Lu})");

  @Override
  public List<Finding> check(Context context) {
    boolean twoAfterSentence = setsTwoSpaces(context);
    List<Finding> findings = new ArrayList<>();
    for (Segment segment : context.document().segments()) {
      Matcher spaces = SPACES.matcher(segment.text());
      while (spaces.find()) {
        Span at = new Span(spaces.start(), spaces.end());
        boolean ends = ".!?…".indexOf(segment.text().charAt(at.start() - 1)) >= 0;
        boolean free = ends && twoAfterSentence || isLabelBefore(segment.text(), at.start());
        if (!free && stands(at, segment, context)) {
          String one = spaces.group().indexOf('\u00A0') >= 0 ? "\u00A0" : " ";
          Slip slip = Slip.of(segment, at, one, Safety.SAFE);
          findings.add(slip.finding(this, Message.of("One space is enough here."), context));
        }
      }
    }
    return findings;
  }

  /** Whether nothing but the label of a list item is before: a), iv., #., (@). */
  private static boolean isLabelBefore(String text, int end) {
    return LABEL.matcher(text).region(0, end).matches();
  }

  /** Whether the file has just these spaces there, and no line break or markup. */
  private static boolean stands(Span at, Segment segment, Context context) {
    return context.document().source().slice(segment.toSource(at)).equals(at.of(segment.text()));
  }

  private static boolean setsTwoSpaces(Context context) {
    int one = 0;
    int two = 0;
    for (Segment segment : context.document().segments()) {
      Matcher gap = SENTENCE_GAP.matcher(segment.text());
      while (gap.find()) {
        one += gap.group(1).length() == 1 ? 1 : 0;
        two += gap.group(1).length() == 2 ? 1 : 0;
      }
    }
    return two > one;
  }
}
