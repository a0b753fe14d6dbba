package dev.isogloss.check.suppression;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.document.Document;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.suppression.Directive;
import dev.isogloss.suppression.Directive.Kind;
import dev.isogloss.suppression.Suppression;
import dev.isogloss.text.Location;
import java.util.List;

/** Finds ranges of suppression that nothing ends. */
@AutoService(Check.class)
@CheckInfo(
    id = "suppression-unclosed",
    summary = "A comment disables checks and no comment enables them again.",
    category = Category.DESIGN_MARKUP,
    severity = Severity.MINOR,
    safety = Safety.DISPLAY_ONLY,
    doc =
        """
        ## What it finds
        A comment `<!-- isogloss-disable -->` after which no `<!-- isogloss-enable -->` for the same
        checks follows. All the rest of the file is suppressed.

        ## Why
        Text below the passage that was meant gets no findings. Where the
        whole file is meant, `<!-- isogloss-disable-file -->` says so.

        ## Fix
        None: a person knows where the passage ends.
        """)
public final class SuppressionUnclosed implements Check.OfSuppressions {
  @Override
  public List<Finding> check(List<Suppression> suppressions, Document document) {
    int end = document.source().length();
    return suppressions.stream()
        .filter(s -> s.directive().kind().filter(Kind.DISABLE::equals).isPresent())
        .filter(s -> s.range().end() > end)
        .map(Suppression::directive)
        .distinct()
        .map(directive -> finding(directive, document))
        .toList();
  }

  private Finding finding(Directive directive, Document document) {
    return Finding.of(
        id(),
        info().category(),
        info().severity(),
        new Location(document.source(), directive.span()),
        Message.of(
            "Checks are disabled from here to the end of the file. Write <!-- isogloss-enable --> where they should work again."));
  }
}
