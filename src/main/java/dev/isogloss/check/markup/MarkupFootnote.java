package dev.isogloss.check.markup;

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
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds footnote marks without a note, and notes without a mark. */
@AutoService(Check.class)
@CheckInfo(
    id = "markup-footnote",
    summary = "A footnote mark has no note, or a note has no mark.",
    category = Category.DESIGN_MARKUP,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        A mark such as «[^1]» to which no line «[^1]:» belongs, a note that no mark leads to, and
        marks with a space in them.

        ## Why
        A note that nobody can reach, or a mark that leads nowhere.

        ## Fix
        Takes the space out of a mark whose note exists. Unsafe.
        """)
public final class MarkupFootnote implements Check.OfDocument {
  private static final Pattern MARK =
      Pattern.compile("\\[\\h?\\^\\h?([^\\]\\s^]{1,30})\\h?\\](:?)");
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]+)\\]:\\h*$");

  @Override
  public List<Finding> check(Context context) {
    String content = context.document().source().content();
    if (content.indexOf('^') < 0) {
      return List.of();
    }
    Map<String, Integer> marks = new HashMap<>();
    Map<String, Integer> notes = new HashMap<>();
    Matcher any = MARK.matcher(content);
    while (any.find()) {
      boolean note = !any.group(2).isEmpty() && isLineStart(content, any.start());
      (note ? notes : marks).merge(any.group(1), 1, Integer::sum);
    }
    List<Finding> findings = new ArrayList<>();
    for (Segment segment : context.document().segments()) {
      findings.addAll(lostMarks(segment, notes, context));
      lostNote(segment, marks, context).ifPresent(findings::add);
    }
    return findings;
  }

  private static boolean isLineStart(String content, int at) {
    return at == 0 || content.charAt(at - 1) == '\n' || content.charAt(at - 1) == '\r';
  }

  /** What is read as prose is no working mark. */
  private List<Finding> lostMarks(Segment segment, Map<String, Integer> notes, Context context) {
    List<Finding> findings = new ArrayList<>();
    Matcher mark = MARK.matcher(segment.text());
    while (mark.find()) {
      boolean note = !mark.group(2).isEmpty() && mark.start() == 0;
      boolean known = notes.containsKey(mark.group(1));
      String right = "[^" + mark.group(1) + "]";
      boolean damaged = !mark.group().startsWith(right);
      Span at = new Span(mark.start(), mark.end() - mark.group(2).length());
      if (!note && known && damaged) {
        findings.add(
            Slip.of(segment, at, right, Safety.UNSAFE)
                .changingMarks()
                .finding(this, Message.of("A space damages this footnote mark."), context));
      } else if (!note && !known) {
        findings.add(
            Slip.unfixed(segment, at)
                .finding(this, Message.of("The note of this footnote is missing."), context));
      }
    }
    return findings;
  }

  private Optional<Finding> lostNote(Segment segment, Map<String, Integer> marks, Context context) {
    SourceText source = context.document().source();
    int start = segment.toSource(new Span(0, 1)).start();
    Span line = source.line(source.position(start).line());
    Matcher plain = MARK.matcher(segment.text());
    boolean own = plain.lookingAt() && !plain.group(2).isEmpty();
    String head = own ? plain.group() : source.slice(new Span(line.start(), start));
    Matcher note = NOTE.matcher(head);
    if (!note.find() || marks.containsKey(note.group(1))) {
      return Optional.empty();
    }
    int from = own ? start : line.start() + note.start();
    Location at =
        new Location(source, new Span(from, from + note.group().stripTrailing().length()));
    return Optional.of(
        Finding.of(
            id(),
            info().category(),
            info().severity(),
            at,
            Message.of("No mark leads to this note.")));
  }
}
