package dev.isogloss.finding;

import dev.isogloss.text.Location;
import java.util.List;

/**
 * The same finding in another place: in a copied passage, or of the same word.
 *
 * @param fixes what mends it there, in the order of the finding's own fixes
 */
public record Copy(Location at, List<Fix> fixes) {
  public Copy {
    fixes = List.copyOf(fixes);
  }
}
