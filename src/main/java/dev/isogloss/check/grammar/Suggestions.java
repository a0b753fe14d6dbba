package dev.isogloss.check.grammar;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.List;

/** Makes fixes of suggestions. */
final class Suggestions {
  private static final int MOST = 3;

  private Suggestions() {}

  /** Unsafe fixes, the first for the first suggestion; none where markup stands in the way. */
  static List<Fix> fixes(List<String> suggestions, Span span, Segment segment, Context context) {
    List<Span> pieces = segment.pieces(span);
    if (pieces.size() != 1) {
      return List.of();
    }
    Location at = new Location(context.document().source(), pieces.get(0));
    return suggestions.stream()
        .limit(MOST)
        .map(s -> new Fix("Write «" + s + "».", Safety.UNSAFE, List.of(new Edit(at, s))))
        .toList();
  }
}
