package dev.isogloss.drift;

import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Rendering;
import dev.isogloss.finding.Rendering.Use;
import dev.isogloss.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells each place once: a later cluster yields what an earlier one says of it. A way of writing
 * yields a place that another cluster rewrites anyway, and any place of another way of writing; a
 * name, an acronym or a term yields any place that one of these has.
 */
final class Yielding {
  private final TakenPlaces rewritten = new TakenPlaces();
  private final TakenPlaces styled = new TakenPlaces();
  private final TakenPlaces named = new TakenPlaces();

  private Yielding() {}

  /** The clusters that still have two renderings in the text, with the places left to them. */
  static List<Cluster> of(List<Cluster> clusters) {
    Yielding yielding = new Yielding();
    List<Cluster> left = new ArrayList<>();
    for (Cluster cluster : clusters) {
      yielding.left(cluster).ifPresent(left::add);
    }
    return List.copyOf(left);
  }

  private Optional<Cluster> left(Cluster cluster) {
    if (!cluster.kind().isLexical() && cluster.kind() != Cluster.Kind.STYLE) {
      return Optional.of(cluster);
    }
    List<Rendering> kept = new ArrayList<>();
    for (Rendering rendering : cluster.renderings()) {
      List<Use> uses =
          rendering.uses().stream().filter(u -> !isTaken(u.at(), cluster.kind())).toList();
      boolean proposed = rendering == cluster.proposed();
      if (!uses.isEmpty() || proposed) {
        kept.add(new Rendering(rendering.text(), uses));
      }
    }
    int before = count(cluster.renderings());
    if (count(kept) < before && kept.stream().filter(r -> !r.uses().isEmpty()).count() < 2) {
      return Optional.empty();
    }
    Cluster result = with(cluster, kept);
    take(result);
    return Optional.of(result);
  }

  private static int count(List<Rendering> renderings) {
    return renderings.stream().mapToInt(r -> r.uses().size()).sum();
  }

  /** The same cluster with other places of its renderings. */
  static Cluster with(Cluster cluster, List<Rendering> renderings) {
    String chosen = cluster.proposed().text();
    List<String> texts = renderings.stream().map(Rendering::text).toList();
    return new Cluster(
        cluster.id(),
        cluster.kind(),
        cluster.language(),
        renderings,
        texts.indexOf(chosen),
        cluster.score(),
        cluster.reasons());
  }

  private boolean isTaken(Location at, Cluster.Kind kind) {
    return kind.isLexical() ? named.has(at) : rewritten.has(at) || styled.has(at);
  }

  private void take(Cluster cluster) {
    TakenPlaces all = cluster.kind().isLexical() ? named : styled;
    cluster.renderings().forEach(r -> r.uses().forEach(u -> all.add(u.at())));
    cluster.strays().forEach(r -> r.uses().forEach(u -> rewritten.add(u.at())));
  }
}
