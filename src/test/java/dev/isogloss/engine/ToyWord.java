package dev.isogloss.engine;

import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Change;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds a word in prose and writes another.
 *
 * @param to empty for no fix
 */
@CheckInfo(
    id = "toy-swap",
    summary = "A word is another.",
    category = Category.TERMINOLOGY_INCONSISTENT,
    severity = Severity.MAJOR,
    safety = Safety.SAFE,
    doc = "")
record ToyWord(String from, String to) implements Check.OfSegment {
  @Override
  public List<Finding> check(Segment segment, Context context) {
    return Pattern.compile(from, Pattern.LITERAL)
        .matcher(segment.text())
        .results()
        .map(m -> finding(segment, new Span(m.start(), m.end()), context))
        .toList();
  }

  private Finding finding(Segment segment, Span span, Context context) {
    Finding found =
        Finding.of(
            id(),
            Category.TERMINOLOGY_INCONSISTENT,
            Severity.MAJOR,
            context.document().locate(segment, span),
            Message.of("It is another word."));
    return to.isEmpty() ? found : found.withFixes(fixes(segment, span, context));
  }

  private List<Fix> fixes(Segment segment, Span span, Context context) {
    Change change = new Change(segment.id(), span, to);
    Message title = Message.of("Write «{0}».", to);
    return context.document().pen().write(segment, List.of(change), title, Safety.SAFE).stream()
        .toList();
  }
}
