package dev.isogloss.finding;

import dev.isogloss.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * One of the names of a cluster.
 *
 * @param text in its base form
 * @param uses where the text has it, in reading order; may be empty for one that a glossary or a
 *     list of names proposes
 */
public record Rendering(String text, List<Use> uses) {
  public Rendering {
    uses = List.copyOf(uses);
  }

  /**
   * A place that has the rendering.
   *
   * @param fix puts the proposed rendering there; empty where it is already or has no form that
   *     fits
   */
  public record Use(Location at, Optional<Fix> fix) {}
}
