package dev.isogloss.drift;

import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Places of which no two overlap. */
final class TakenPlaces {
  /** For each text the end of each place by its start. */
  private final Map<SourceText, TreeMap<Integer, Integer>> taken = new HashMap<>();

  void add(Location place) {
    taken
        .computeIfAbsent(place.source(), s -> new TreeMap<>())
        .merge(place.span().start(), place.span().end(), Math::max);
  }

  /** Whether a place shares a character with one of these. */
  boolean has(Location place) {
    TreeMap<Integer, Integer> ends = taken.getOrDefault(place.source(), new TreeMap<>());
    var before = ends.lowerEntry(place.span().end());
    return before != null && before.getValue() > place.span().start();
  }
}
