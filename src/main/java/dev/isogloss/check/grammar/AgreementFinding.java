package dev.isogloss.check.grammar;

import dev.isogloss.check.Context;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Span;
import java.util.List;

/** Makes the findings of the checks that look at forms. */
final class AgreementFinding {
  private AgreementFinding() {}

  /** A finding at a place, whose fixes replace the text of another one. */
  static Finding of(
      String check,
      Sentence sentence,
      Span at,
      Message message,
      List<String> suggestions,
      Span replaced,
      Context context) {
    return Finding.of(
            check,
            Category.LINGUISTIC_GRAMMAR,
            Severity.MINOR,
            context.document().locate(sentence.segment(), at),
            message)
        .withFixes(Suggestions.fixes(suggestions, replaced, sentence.segment(), context));
  }

  /** Whether a term of the glossary is there, whose forms other checks look at. */
  static boolean touchesTerm(Sentence sentence, Span at, Context context) {
    return context.terms(sentence.segment()).stream().anyMatch(t -> t.span().overlaps(at));
  }
}
