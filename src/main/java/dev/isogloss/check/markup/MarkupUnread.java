package dev.isogloss.check.markup;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Outline;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;

/** Finds pages that are read in part only. */
@AutoService(Check.class)
@CheckInfo(
    id = "markup-unread",
    summary = "A tag or a brace has no counterpart, so that the rest of the page is not checked.",
    category = Category.DESIGN_MARKUP,
    severity = Severity.MAJOR,
    safety = Safety.DISPLAY_ONLY,
    doc =
        """
        ## What it finds
        In MDX the first tag that is not closed, or that closes nothing, and the first expression
        in braces or module without an end. Elements that have no content in HTML, such as
        `<img>` and `<br>`, need no slash here, although MDX demands one.

        ## Why
        Behind that place nobody can tell prose from code, so the rest of the page is not checked;
        MDX itself does not compile it.

        ## Fix
        None. Close the tag or the brace, or escape it.
        """)
public final class MarkupUnread implements Check.OfDocument {
  @Override
  public List<Finding> check(Context context) {
    SourceText source = context.document().source();
    return context.document().outline().items().stream()
        .filter(item -> item.kind() == Outline.Kind.UNREAD)
        .map(item -> finding(item.at(), source))
        .toList();
  }

  private Finding finding(Span rest, SourceText source) {
    Location at = new Location(source, firstLine(rest, source));
    Message message =
        Message.of(
            "This has no counterpart; from here to line {0} nothing is checked.",
            Argument.count(source.lineCount()));
    return Finding.of(id(), info().category(), info().severity(), at, message);
  }

  private static Span firstLine(Span rest, SourceText source) {
    String text = source.slice(rest);
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return new Span(rest.start(), rest.start() + Math.max(1, end));
  }
}
