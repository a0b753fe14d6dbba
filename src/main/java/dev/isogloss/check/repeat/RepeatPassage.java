package dev.isogloss.check.repeat;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Document;
import dev.isogloss.document.Pen;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.passage.CopiedPassage;
import dev.isogloss.passage.SharedText;
import dev.isogloss.text.Location;
import java.util.List;
import java.util.Locale;

/** Finds passages that stand a second time. */
@AutoService(Check.class)
@CheckInfo(
    id = "repeat-passage",
    summary = "A passage, or the whole article, stands twice.",
    category = Category.DESIGN_DUPLICATE,
    severity = Severity.MAJOR,
    safety = Safety.UNSAFE,
    ofPassages = true,
    doc =
        """
        ## What it finds
        A passage that stands again further down: the same words, or nearly. Quotes, spaces,
        capitals and line breaks may differ, and words may be changed, moved, put in or left out,
        as long as more than four of five are the same. A passage counts from 25 equal words on,
        so a refrain or a byline does not. The finding stands at the copy and names the original.

        Of several files that are checked together, passages of 50 words and more that stand in a
        file before, by name, are *neutral* findings; paragraphs that many files share are left to
        `boilerplate`.

        ## Why
        Machine translation and copying tools leave the body of an article twice. Whoever mends
        one body leaves the faults in the other. Findings inside a copy are folded into those of
        the original, and one fix serves both; where words were changed, nothing is folded.

        ## Fix
        Removes the copy with its heading marks, list marks and footnote labels. Unsafe: a person
        must say which of the two stays. Between files the fix is only shown.
        """)
public final class RepeatPassage implements Check.OfDocument, Check.OfCorpus {
  @Override
  public void accept(Visitor visitor) {
    visitor.ofDocument(this);
    visitor.ofCorpus(this);
  }

  @Override
  public List<Finding> check(Context context) {
    return context.passages().stream().map(p -> finding(p, context.document())).toList();
  }

  /** The same between documents, where nobody can say that a copy is one too many. */
  @Override
  public List<Finding> check(SharedText shared) {
    return shared.passages().stream().map(this::findingBetween).toList();
  }

  private Finding findingBetween(CopiedPassage passage) {
    Location original = passage.originalPlace();
    String message =
        String.format(
            Locale.ROOT,
            "%s already in %s at %s%s",
            lines(passage.copyPlace(), "Line %d stands", "Lines %d to %d stand"),
            original.source().name(),
            lines(original, "line %d", "lines %d to %d"),
            ending(passage));
    Fix fix = Pen.shownRemoval(passage.removal(), "Remove the copy.");
    return Finding.of(id(), info().category(), Severity.NEUTRAL, passage.copyPlace(), message)
        .withRelated(List.of(new Related(original, "The passage that is repeated.")))
        .withFixes(List.of(fix));
  }

  private Finding finding(CopiedPassage passage, Document document) {
    Location copy = passage.copyPlace();
    Location original = passage.originalPlace();
    Fix fix = document.pen().removeBlocks(passage.removal(), "Remove the copy.", Safety.UNSAFE);
    return Finding.of(id(), info().category(), info().severity(), copy, message(passage))
        .withRelated(List.of(new Related(original, "The passage that is repeated.")))
        .withFixes(List.of(fix));
  }

  private static String message(CopiedPassage passage) {
    return String.format(
        Locale.ROOT,
        "%s already at %s%s",
        lines(passage.copyPlace(), "Line %d stands", "Lines %d to %d stand"),
        lines(passage.originalPlace(), "line %d", "lines %d to %d"),
        ending(passage));
  }

  private static String ending(CopiedPassage passage) {
    return passage.isEdited() ? ", with other words here and there." : ".";
  }

  private static String lines(Location place, String one, String several) {
    int first = place.start().line();
    int last = place.end().line();
    return first == last
        ? String.format(Locale.ROOT, one, first)
        : String.format(Locale.ROOT, several, first, last);
  }
}
