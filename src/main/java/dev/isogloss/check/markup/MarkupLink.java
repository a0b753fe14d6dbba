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
import dev.isogloss.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds links whose marks are damaged. */
@AutoService(Check.class)
@CheckInfo(
    id = "markup-link",
    summary = "The marks of a link are damaged.",
    category = Category.DESIGN_MARKUP,
    severity = Severity.MAJOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        A link that was cut off («[text](»), whose parts were torn apart («[text] (address)») or
        whose opening bracket is gone, an address with a space in it, and a reference to a
        definition that does not exist («[text][name]»).

        ## Why
        The reader sees brackets instead of a link.

        ## Fix
        Joins the parts. Unsafe. None where something is missing.
        """)
public final class MarkupLink implements Check.OfSegment {
  private static final Pattern BROKEN =
      Pattern.compile(
          "!?\\[[^\\[\\]]{0,200}\\](?:(\\h+)\\(\\uFFFC\\)|\\([^()]*$|\\(\\uFFFC\\h[^()]*\\)|(?<=\\p{L}\\])\\[[^\\[\\]]{0,80}\\])"
              + "|(?<![\\]\\p{L}\\p{N}])(?:^|(?<=\\s))[^\\[\\]\\s]{1,60}\\]\\(\\uFFFC?\\)?|!\\[(?![^\\]]{0,500}\\])");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    if (segment.text().indexOf('[') < 0 && segment.text().indexOf(']') < 0) {
      return List.of();
    }
    return BROKEN
        .matcher(segment.text())
        .results()
        .filter(
            m -> m.start() == 0 || !Character.isLetterOrDigit(segment.text().charAt(m.start() - 1)))
        .filter(m -> !isOpened(segment.text(), m))
        .map(m -> slip(segment, m).finding(this, Message.of("This link is damaged."), context))
        .toList();
  }

  /** Whether the bracket that it closes is before it: a whole link, in what is no Markdown. */
  private static boolean isOpened(String text, MatchResult link) {
    return link.group().indexOf('[') < 0
        && link.group().endsWith("(\uFFFC)")
        && text.lastIndexOf('[', link.start()) > text.lastIndexOf(']', link.start());
  }

  private static Slip slip(Segment segment, MatchResult link) {
    Span at = new Span(link.start(), link.end());
    return link.group(1) == null
        ? Slip.unfixed(segment, at)
        : Slip.of(segment, at, "", Safety.UNSAFE)
            .changing(new Span(link.start(1), link.end(1)), "")
            .changingMarks();
  }
}
