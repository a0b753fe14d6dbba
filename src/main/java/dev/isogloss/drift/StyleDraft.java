package dev.isogloss.drift;

import dev.isogloss.drift.Draft.Seen;
import dev.isogloss.finding.Cluster;
import dev.isogloss.glossary.Concept;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Gathers the ways in which one thing is written, and makes a draft of those that are several. */
final class StyleDraft {
  private final Map<String, List<Place>> ways = new LinkedHashMap<>();

  /** A place, and how it would read in each way; null where that takes more than a replacement. */
  private record Place(Paragraph paragraph, Span span, UnaryOperator<String> rewritten) {}

  /**
   * Adds a place.
   *
   * @param way how it is written there
   * @param rewritten what to write there for another way; gives an empty text where it cannot tell
   */
  void add(String way, Paragraph paragraph, Span span, UnaryOperator<String> rewritten) {
    ways.computeIfAbsent(way, w -> new ArrayList<>()).add(new Place(paragraph, span, rewritten));
  }

  int count(String way) {
    return ways.getOrDefault(way, List.of()).size();
  }

  int total() {
    return ways.values().stream().mapToInt(List::size).sum();
  }

  boolean isMixed() {
    return ways.size() > 1;
  }

  /** The commonest way, of equals the first. */
  String usual() {
    return ways.entrySet().stream()
        .max(Comparator.comparingInt(e -> e.getValue().size()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** How often the least common way stands. */
  int least() {
    return ways.values().stream().mapToInt(List::size).min().orElse(0);
  }

  Optional<Draft> draft(Cluster.Kind kind, Locale language, double score, List<String> reasons) {
    if (!isMixed()) {
      return Optional.empty();
    }
    String usual = usual();
    List<Draft.Variant> variants = new ArrayList<>();
    ways.forEach(
        (way, places) ->
            variants.add(
                new Draft.Variant(
                    way, places.stream().map(p -> seen(p, way.equals(usual), usual)).toList())));
    int chosen = List.copyOf(ways.keySet()).indexOf(usual);
    return Optional.of(
        new Draft(kind, Concept.Kind.TERM, language, variants, chosen, score, reasons));
  }

  private static Seen seen(Place place, boolean right, String usual) {
    String replacement = right ? "" : place.rewritten().apply(usual);
    boolean plain = place.paragraph().block().segment().pieces(place.span()).size() == 1;
    return new Seen(
        place.paragraph(), place.span(), replacement.isEmpty() || !plain ? null : replacement);
  }
}
