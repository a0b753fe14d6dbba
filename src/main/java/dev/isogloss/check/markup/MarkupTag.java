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
import java.util.regex.Pattern;

/** Finds tags of HTML that are read as text. */
@AutoService(Check.class)
@CheckInfo(
    id = "markup-tag",
    summary = "The text has a tag of HTML.",
    category = Category.DESIGN_MARKUP,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        Tags such as <br> in plain text, and tags with a space behind the bracket (< br>), which no
        reader takes for tags. Tags that are escaped on purpose are left alone.

        ## Why
        The reader sees code.

        ## Fix
        Removes the tag. Unsafe.
        """)
public final class MarkupTag implements Check.OfSegment {
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)<\\h?/?\\h?(?:br|hr|p|b|i|u|em|strong|span|div|a|img|h[1-6]|li|ul|ol|td|th|tr|table|tbody|font|center|sup|sub|small|blockquote|code|pre)(?:\\h+[\\w-]+\\h?=[^<>]*)?\\h?/?>");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    if (segment.text().indexOf('<') < 0) {
      return List.of();
    }
    return TAG.matcher(segment.text())
        .results()
        .map(m -> Slip.of(segment, new Span(m.start(), m.end()), "", Safety.UNSAFE))
        .filter(s -> s.location(context).text().equals(s.text()))
        .map(s -> s.finding(this, Message.of("An HTML tag is left in the text."), context))
        .toList();
  }
}
