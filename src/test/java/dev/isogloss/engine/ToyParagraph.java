package dev.isogloss.engine;

import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Span;
import java.util.List;

/** Finds whole paragraphs that begin with a word, and says the word. */
@CheckInfo(
    id = "toy-paragraph",
    summary = "A paragraph is found.",
    category = Category.ACCURACY_UNTRANSLATED,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    ofPassages = true,
    doc = "")
record ToyParagraph(List<String> words) implements Check.OfSegment {
  static ToyParagraph beginning(String... words) {
    return new ToyParagraph(List.of(words));
  }

  @Override
  public List<Finding> check(Segment segment, Context context) {
    Span whole = new Span(0, segment.text().length());
    return words.stream()
        .filter(w -> segment.text().startsWith(w))
        .map(
            w ->
                Finding.of(
                    id(),
                    Category.ACCURACY_UNTRANSLATED,
                    Severity.MINOR,
                    context.document().locate(segment, whole),
                    Message.of("{0} begins it.", w)))
        .toList();
  }
}
