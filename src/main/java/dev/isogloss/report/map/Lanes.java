package dev.isogloss.report.map;

import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Report;
import dev.isogloss.report.map.Lane.Rendering;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the lanes of a file: of the glossary's concepts, and of the clusters without a glossary.
 */
public final class Lanes {
  private static final Comparator<Rendering> RIGHT_FIRST =
      Comparator.comparing((Rendering r) -> !r.right())
          .thenComparing(r -> -r.places().size())
          .thenComparing(Rendering::text);

  private Lanes() {}

  /** The lanes of a file, those with most places first. */
  public static List<Lane> of(Report report, SourceText source) {
    return Stream.concat(concepts(report, source), clusters(report, source))
        .sorted(Comparator.comparingInt((Lane l) -> -l.places()).thenComparing(Lane::name))
        .toList();
  }

  private static Stream<Lane> concepts(Report report, SourceText source) {
    Map<String, Map<String, List<Mention>>> byConcept = new TreeMap<>();
    for (Mention mention : report.mentions()) {
      if (mention.at().source().equals(source)) {
        byConcept
            .computeIfAbsent(mention.concept(), c -> new LinkedHashMap<>())
            .computeIfAbsent(mention.term(), t -> new ArrayList<>())
            .add(mention);
      }
    }
    return byConcept.entrySet().stream()
        .map(c -> lane(c.getKey(), c.getValue().values().stream().map(Lanes::rendering)));
  }

  private static Rendering rendering(List<Mention> mentions) {
    Mention first = mentions.get(0);
    return new Rendering(
        first.term(), first.status().isAllowed(), mentions.stream().map(Mention::at).toList());
  }

  private static Stream<Lane> clusters(Report report, SourceText source) {
    return report.clusters().stream()
        .map(c -> lane(c.proposed().text(), renderings(c, source)))
        .filter(Lane::drifts);
  }

  private static Stream<Rendering> renderings(Cluster cluster, SourceText source) {
    return cluster.renderings().stream()
        .map(
            r -> {
              List<Location> places =
                  r.uses().stream()
                      .map(u -> u.at())
                      .filter(at -> at.source().equals(source))
                      .toList();
              return new Rendering(r.text(), r == cluster.proposed(), places);
            })
        .filter(r -> !r.places().isEmpty());
  }

  private static Lane lane(String name, Stream<Rendering> renderings) {
    return new Lane(name, renderings.sorted(RIGHT_FIRST).toList());
  }
}
