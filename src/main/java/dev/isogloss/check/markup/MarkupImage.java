package dev.isogloss.check.markup;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Pen;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the lone exclamation mark that a lost image leaves. */
@AutoService(Check.class)
@CheckInfo(
    id = "markup-image",
    summary = "Only an exclamation mark is left of an image.",
    category = Category.DESIGN_MARKUP,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        An exclamation mark alone in its line. Of ![alt](file) the first character is left when a
        converter takes the link away.

        ## Why
        The reader sees a mark without sense, and an image is missing.

        ## Fix
        Removes the mark. Unsafe: the image may be the better thing to bring back.
        """)
public final class MarkupImage implements Check.OfSegment {
  @Override
  public List<Finding> check(Segment segment, Context context) {
    String text = segment.text();
    String source = context.document().source().content();
    List<Finding> findings = new ArrayList<>();
    for (int i = text.indexOf('!'); i >= 0; i = text.indexOf('!', i + 1)) {
      if (isAlone(segment, source, i)) {
        findings.add(finding(segment, new Span(i, i + 1), context));
      }
    }
    return findings;
  }

  private Finding finding(Segment segment, Span mark, Context context) {
    Pen pen = context.document().pen();
    Span removed = new Span(Math.max(0, mark.start() - 1), mark.end());
    return Slip.unfixed(segment, mark)
        .finding(this, Message.of("Only this mark is left of an image."), context)
        .withFixes(
            pen.remove(segment, removed, Message.of("Remove it."), Safety.UNSAFE).stream()
                .toList());
  }

  /** Whether the file has nothing else in the line but the marks of quotes and lists. */
  private static boolean isAlone(Segment segment, String source, int at) {
    Span there = segment.toSource(new Span(at, at + 1));
    for (int i = there.start(); i > 0 && !isLineEnd(source.charAt(i - 1)); i--) {
      if (!isMark(source.charAt(i - 1))) {
        return false;
      }
    }
    for (int i = there.end(); i < source.length() && !isLineEnd(source.charAt(i)); i++) {
      if (!Character.isWhitespace(source.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(char c) {
    return Character.isWhitespace(c) || ">*+-".indexOf(c) >= 0;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
