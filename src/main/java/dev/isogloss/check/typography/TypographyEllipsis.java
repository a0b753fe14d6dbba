package dev.isogloss.check.typography;

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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds ellipses that are written in two ways. */
@AutoService(Check.class)
@CheckInfo(
    id = "typography-ellipsis",
    summary = "The ellipsis is written in two ways.",
    category = Category.LOCALE_TYPOGRAPHY,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        In a document that has both three full stops and the one character «…», those that are
        fewer; not one that is alone between quotation marks. One convention is one fault: the first place counts and lists the others.

        ## Why
        A text with both was put together from two.

        ## Fix
        Writes the ellipsis as the rest of the document does. Safe.
        """)
public final class TypographyEllipsis implements Check.OfDocument {
  private static final Pattern DOTS = Pattern.compile("(?<![.…])(?:\\.{3}|…)(?![.…])");

  private static final String QUOTES = "\"'«»“”„";

  @Override
  public List<Finding> check(Context context) {
    List<Slip> dots = new ArrayList<>();
    List<Slip> characters = new ArrayList<>();
    for (Segment segment : context.document().segments()) {
      DOTS.matcher(segment.text())
          .results()
          .filter(m -> !CodeLike.isCode(segment.text(), m.start()))
          .filter(m -> !isShown(segment.text(), m))
          .forEach(
              m -> {
                boolean dotted = m.group().length() == 3;
                Span at = new Span(m.start(), m.end());
                (dotted ? dots : characters)
                    .add(Slip.of(segment, at, dotted ? "…" : "...", Safety.SAFE));
              });
    }
    boolean mixed = !dots.isEmpty() && !characters.isEmpty();
    List<Slip> fewer = dots.size() > characters.size() ? characters : dots;
    return mixed
        ? Convention.findings(
            this,
            fewer,
            true,
            s ->
                Message.of(
                    "The rest of the text writes the ellipsis «{0}».", s.changes().get(0).text()),
            context)
        : List.of();
  }

  /** Whether it is all that is between quotation marks, so that the text speaks of the mark. */
  private static boolean isShown(String text, MatchResult dots) {
    return dots.start() > 0
        && dots.end() < text.length()
        && QUOTES.indexOf(text.charAt(dots.start() - 1)) >= 0
        && QUOTES.indexOf(text.charAt(dots.end())) >= 0;
  }
}
