package dev.isogloss.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The units of a document in reading order, and what lies in them.
 *
 * @param segments the prose that the checks of one text see: of pairs, the targets
 * @param pairs those of the units that have a source
 */
public record Units(List<Unit> all, List<Segment> segments, List<Pair> pairs) {
  public Units {
    all = List.copyOf(all);
    segments = List.copyOf(segments);
    pairs = List.copyOf(pairs);
  }

  /**
   * Sorts out what lies in the units.
   *
   * @param all in reading order
   */
  public static Units of(List<Unit> all) {
    List<Segment> segments = all.stream().flatMap(unit -> unit.segments().stream()).toList();
    return new Units(all, segments, all.stream().flatMap(Units::pair).toList());
  }

  private static Stream<Pair> pair(Unit unit) {
    return unit instanceof Pair pair ? Stream.of(pair) : Stream.empty();
  }

  /** The same, the checked prose in another language. */
  Units in(Locale other) {
    return of(all.stream().map(unit -> in(unit, other)).toList());
  }

  private static Unit in(Unit unit, Locale other) {
    return unit instanceof Pair pair ? pair.in(other) : new Mono(((Mono) unit).segment().in(other));
  }
}
