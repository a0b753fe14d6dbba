package dev.isogloss.finding;

import dev.isogloss.text.Location;
import java.util.List;

/**
 * The same finding in a copied passage.
 *
 * @param fixes what mends it there, in the order of the finding's own fixes
 */
public record Copy(Location at, List<Fix> fixes) {
  public Copy {
    fixes = List.copyOf(fixes);
  }
}
