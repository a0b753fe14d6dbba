package dev.isogloss.report.html;

import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Rendering;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Status;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What one file calls one thing, name by name: a concept of the glossary, or a cluster that was
 * found without one.
 *
 * @param names those that the file has, the right one first, then by how often they are
 */
record PageLane(String concept, List<Name> names) {
  /** Names beyond these share the last look. */
  private static final int LOOKS = 3;

  /**
   * One name with its places.
   *
   * @param kind a status of the glossary, or {@code stray} for a name of a cluster
   * @param look distinguishes names of the same kind, from 0
   */
  record Name(String term, String kind, int look, List<Tick> ticks) {
    String classes() {
      return kind + " v" + look;
    }
  }

  /** A place in the text with its anchor. */
  record Tick(Location at, String anchor) {}

  private record Draft(String term, Status status, List<Tick> ticks) {}

  int size() {
    return names.stream().mapToInt(name -> name.ticks().size()).sum();
  }

  /** Whether the thing has several names here, or one that the glossary does not allow. */
  boolean drifts() {
    return names.size() > 1 || names.stream().anyMatch(name -> !name.kind().equals("preferred"));
  }

  /** The lanes of a file, those with most places first. */
  static List<PageLane> of(Report report, SourceText source) {
    List<PageLane> lanes = new ArrayList<>(concepts(report.mentions(), source));
    for (int i = 0; i < report.clusters().size(); i++) {
      PageLane lane = cluster(report.clusters().get(i), i, source);
      if (lane.size() > 0) {
        lanes.add(lane);
      }
    }
    lanes.sort(Comparator.comparing(PageLane::size).reversed());
    return List.copyOf(lanes);
  }

  private static List<PageLane> concepts(List<Mention> mentions, SourceText source) {
    Map<String, Map<String, Draft>> drafts = new TreeMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.at().source().equals(source)) {
        drafts
            .computeIfAbsent(mention.concept(), concept -> new LinkedHashMap<>())
            .computeIfAbsent(
                mention.term(), term -> new Draft(term, mention.status(), new ArrayList<>()))
            .ticks()
            .add(new Tick(mention.at(), Anchors.mention(i)));
      }
    }
    return drafts.entrySet().stream()
        .map(concept -> new PageLane(concept.getKey(), names(concept.getValue().values())))
        .toList();
  }

  private static List<Name> names(Iterable<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>();
    drafts.forEach(sorted::add);
    sorted.sort(
        Comparator.comparing(Draft::status)
            .thenComparing(draft -> draft.ticks().size(), Comparator.reverseOrder()));
    Map<Status, Integer> looks = new TreeMap<>();
    return sorted.stream()
        .map(
            draft -> {
              int look = looks.merge(draft.status(), 1, Integer::sum) - 1;
              return new Name(
                  draft.term(), draft.status().id(), Math.min(look, LOOKS - 1), draft.ticks());
            })
        .toList();
  }

  private static PageLane cluster(Cluster cluster, int number, SourceText source) {
    List<Name> names = new ArrayList<>();
    int strays = 0;
    for (int i = 0; i < cluster.renderings().size(); i++) {
      Rendering rendering = cluster.renderings().get(i);
      List<Tick> ticks = ticks(rendering, number, i, source);
      boolean chosen = i == cluster.chosen();
      if (!ticks.isEmpty()) {
        int look = chosen ? 0 : Math.min(strays++, LOOKS - 1);
        names.add(new Name(rendering.text(), chosen ? "preferred" : "stray", look, ticks));
      }
    }
    names.sort(Comparator.comparing(name -> !name.kind().equals("preferred")));
    return new PageLane(cluster.id(), List.copyOf(names));
  }

  private static List<Tick> ticks(Rendering rendering, int cluster, int number, SourceText source) {
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < rendering.uses().size(); i++) {
      Location at = rendering.uses().get(i).at();
      if (Objects.equals(at.source(), source)) {
        ticks.add(new Tick(at, Anchors.use(cluster, number, i)));
      }
    }
    return ticks;
  }
}
