package dev.isogloss.passage;

import dev.isogloss.text.Location;
import java.util.List;

/**
 * A paragraph that is in many documents.
 *
 * @param places one of each document, in the order of the documents
 */
public record CommonBlock(List<Place> places) {
  public CommonBlock {
    places = List.copyOf(places);
  }

  /**
   * Where it is in one document.
   *
   * @param at its prose
   * @param removal what to remove so that it goes
   */
  public record Place(Location at, Location removal) {}
}
