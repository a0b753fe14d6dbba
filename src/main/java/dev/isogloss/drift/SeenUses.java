package dev.isogloss.drift;

import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Rendering.Use;
import dev.isogloss.finding.Safety;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places that a finder has seen itself. */
final class SeenUses {
  private SeenUses() {}

  static Use use(Draft.Seen seen) {
    Location at = seen.paragraph().block().locate(seen.span());
    String replacement = seen.replacement();
    return new Use(
        at, replacement == null ? Optional.empty() : Optional.of(fix(seen, replacement)));
  }

  /** The first piece takes the replacement, the others go; markup between them stays. */
  private static Fix fix(Draft.Seen seen, String replacement) {
    List<Span> pieces = seen.paragraph().block().segment().pieces(seen.span());
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Location piece = new Location(seen.paragraph().block().document().source(), pieces.get(i));
      edits.add(new Edit(piece, i == 0 ? replacement : ""));
    }
    String title = replacement.isEmpty() ? "Take it out." : "Write «" + replacement + "».";
    return new Fix(title, Safety.UNSAFE, edits);
  }
}
