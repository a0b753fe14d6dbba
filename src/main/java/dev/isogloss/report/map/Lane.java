package dev.isogloss.report.map;

import dev.isogloss.text.Location;
import java.util.List;

/**
 * One thing that a file names, by all its names.
 *
 * @param name a concept of the glossary, or the rendering that is proposed for a cluster
 * @param renderings those that are right first, then by how often they are
 */
public record Lane(String name, List<Rendering> renderings) {
  public Lane {
    renderings = List.copyOf(renderings);
  }

  /**
   * One of the names.
   *
   * @param right whether the glossary allows it, or it is the one that is proposed
   * @param places in reading order
   */
  public record Rendering(String text, boolean right, List<Location> places) {
    public Rendering {
      places = List.copyOf(places);
    }
  }

  /** Whether the file names it in more than one way, or wrongly. */
  public boolean drifts() {
    return renderings.size() > 1 || renderings.stream().anyMatch(r -> !r.right());
  }

  int places() {
    return renderings.stream().mapToInt(r -> r.places().size()).sum();
  }
}
