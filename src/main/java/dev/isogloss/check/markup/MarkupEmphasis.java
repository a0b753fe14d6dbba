package dev.isogloss.check.markup;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds marks of emphasis and code that have no counterpart. */
@AutoService(Check.class)
@CheckInfo(
    id = "markup-emphasis",
    summary = "A mark of emphasis or code has no counterpart.",
    category = Category.DESIGN_MARKUP,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        Two asterisks or two underscores that open or close nothing, and a backtick without a second
        one. A space on the inner side keeps a mark from its work: ** слово**. Not a backtick in a
        table: there a pipe inside of code cuts the code in two. Nor a mark behind a backslash, which
        is meant to be seen.

        ## Why
        The marks stay in the text that the reader sees.

        ## Fix
        Removes the mark. Unsafe: the other one may be what is missing.
        """)
public final class MarkupEmphasis implements Check.OfSegment {
  private static final Pattern BACKTICK =
      Pattern.compile("(?<![`\\p{L}\\\\])`(?!`)|(?<!`)`(?![`\\p{L}])");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Span> marks = new ArrayList<>(Emphasis.unpaired(segment.text()));
    List<Span> backticks =
        BACKTICK.matcher(segment.text()).results().map(m -> new Span(m.start(), m.end())).toList();
    if (backticks.size() % 2 == 1 && segment.role() != Role.TABLE_CELL) {
      marks.add(backticks.get(backticks.size() - 1));
    }
    return marks.stream()
        .filter(m -> isWritten(m, segment, context))
        .map(m -> Slip.of(segment, m, "", Safety.UNSAFE).changingMarks())
        .map(s -> s.finding(this, Message.of("«{0}» has no counterpart.", s.text()), context))
        .toList();
  }

  /** Whether the mark is in the file as it is: behind a backslash it means to be seen. */
  private static boolean isWritten(Span mark, Segment segment, Context context) {
    return context.document().locate(segment, mark).text().equals(mark.of(segment.text()));
  }
}
