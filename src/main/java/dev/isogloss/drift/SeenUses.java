package dev.isogloss.drift;

import dev.isogloss.drift.finder.Draft;
import dev.isogloss.finding.Change;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Rendering.Use;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.Message;
import dev.isogloss.rewrite.Block;
import dev.isogloss.text.Location;
import java.util.List;
import java.util.Optional;

/** Places that a finder has seen itself. */
final class SeenUses {
  private SeenUses() {}

  static Use use(Draft.Seen seen) {
    Location at = seen.paragraph().block().locate(seen.span());
    String replacement = seen.replacement();
    return new Use(at, Optional.ofNullable(replacement).flatMap(r -> fix(seen, r)));
  }

  private static Optional<Fix> fix(Draft.Seen seen, String replacement) {
    Block block = seen.paragraph().block();
    Change change = new Change(block.segment().id(), seen.span(), replacement);
    Message title =
        replacement.isEmpty() ? Message.of("Remove it.") : Message.of("Write «{0}».", replacement);
    return block.document().pen().write(block.segment(), List.of(change), title, Safety.UNSAFE);
  }
}
