package dev.isogloss.report;

import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Fix;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A fix as one replacement, for formats and people that know no fix of several edits.
 *
 * @param at from the first edit to the last
 * @param text what is there when all edits are made
 */
public record JoinedFix(Location at, String text) {
  /** Nothing where the fix has no edits, or edits in several files. */
  public static Optional<JoinedFix> of(Fix fix) {
    return fix.edits().isEmpty() ? Optional.empty() : around(fix.edits().get(0).at(), fix.edits());
  }

  /** The same, but it reaches over a place as well. */
  public static Optional<JoinedFix> of(Fix fix, Location place) {
    return fix.edits().isEmpty() ? Optional.empty() : around(place, fix.edits());
  }

  private static Optional<JoinedFix> around(Location place, List<Edit> edits) {
    SourceText source = place.source();
    if (edits.stream().anyMatch(edit -> edit.at().source() != source)) {
      return Optional.empty();
    }
    Span whole =
        edits.stream().map(edit -> edit.at().span()).reduce(place.span(), (a, b) -> a.cover(b));
    StringBuilder text = new StringBuilder();
    int done = whole.start();
    for (Edit edit : edits) {
      text.append(source.slice(new Span(done, edit.at().span().start())));
      text.append(edit.replacement());
      done = edit.at().span().end();
    }
    text.append(source.slice(new Span(done, whole.end())));
    return Optional.of(new JoinedFix(new Location(source, whole), text.toString()));
  }
}
