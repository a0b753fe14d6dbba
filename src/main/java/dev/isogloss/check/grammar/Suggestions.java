package dev.isogloss.check.grammar;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Change;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Optional;

/** Makes fixes of suggestions. */
final class Suggestions {
  private static final int MOST = 3;

  private Suggestions() {}

  /** Unsafe fixes, the first for the first suggestion; none where markup is in the way. */
  static List<Fix> fixes(List<String> suggestions, Span span, Segment segment, Context context) {
    if (segment.pieces(span).size() != 1) {
      return List.of();
    }
    return suggestions.stream()
        .limit(MOST)
        .flatMap(s -> fix(s, span, segment, context).stream())
        .toList();
  }

  private static Optional<Fix> fix(String suggestion, Span span, Segment segment, Context context) {
    Change change = new Change(segment.id(), span, suggestion);
    return context
        .document()
        .pen()
        .write(segment, List.of(change), Message.of("Write «{0}».", suggestion), Safety.UNSAFE);
  }
}
