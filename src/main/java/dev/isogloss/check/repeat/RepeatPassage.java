package dev.isogloss.check.repeat;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.passage.CopiedPassage;
import dev.isogloss.passage.CopiedPassage.Twin;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds passages that stand a second time. */
@AutoService(Check.class)
@CheckInfo(
    id = "repeat-passage",
    summary = "A passage, or the whole article, stands twice.",
    category = Category.DESIGN_DUPLICATE,
    severity = Severity.MAJOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        Runs of paragraphs that stand again further down with the same words; quotes, spaces and
        capitals may differ. A run counts from 25 words on, so a refrain or a byline does not.
        The finding stands at the copy and names the original.

        ## Why
        Machine translation and copying tools leave the body of an article twice. Whoever mends
        one body leaves the faults in the other. Findings inside a copy are folded into those of
        the original, and one fix serves both.

        ## Fix
        Removes the copy. Unsafe: a person must say which of the two stays.
        """)
public final class RepeatPassage implements Check.OfDocument {
  @Override
  public List<Finding> check(Context context) {
    return context.passages().stream().map(p -> finding(p, context)).toList();
  }

  private Finding finding(CopiedPassage passage, Context context) {
    Location copy = location(passage, Twin::copy, context);
    Location original = location(passage, Twin::original, context);
    String message =
        String.format(
            Locale.ROOT,
            "Lines %d to %d stand already at lines %d to %d.",
            copy.start().line(),
            copy.end().line(),
            original.start().line(),
            original.end().line());
    Fix fix = new Fix("Remove the copy.", Safety.UNSAFE, List.of(new Edit(copy, "")));
    return Finding.of(id(), info().category(), info().severity(), copy, message)
        .withRelated(List.of(new Related(original, "The passage that is repeated.")))
        .withFixes(List.of(fix));
  }

  private static Location location(
      CopiedPassage passage, Function<Twin, Segment> side, Context context) {
    List<Twin> pairs = passage.pairs();
    Span first = whole(side.apply(pairs.get(0)));
    Span last = whole(side.apply(pairs.get(pairs.size() - 1)));
    return new Location(context.document().source(), first.cover(last));
  }

  private static Span whole(Segment segment) {
    return segment.toSource(new Span(0, segment.text().length()));
  }
}
