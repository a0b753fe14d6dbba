package dev.isogloss.drift;

import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Rendering;
import dev.isogloss.finding.Rendering.Use;
import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.text.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A cluster as the glossary entry that would settle it.
 *
 * @param evidence sentences for the person who decides: how sure it is, how often and where each
 *     rendering stands, and why they are taken for one thing
 */
public record Suggestion(Concept concept, List<String> evidence) {
  /** From this score on the renderings not chosen are called wrong, below it doubtful. */
  private static final double SURE = 0.8;

  private static final int SHOWN_PLACES = 3;

  public Suggestion {
    evidence = List.copyOf(evidence);
  }

  /** An entry for each cluster that names a thing; ways of writing are no entries. */
  public static List<Suggestion> of(List<Cluster> clusters) {
    Map<String, Integer> ids = new HashMap<>();
    return clusters.stream()
        .filter(c -> c.kind() != Cluster.Kind.STYLE)
        .map(c -> new Suggestion(concept(c, ids), evidence(c)))
        .toList();
  }

  private static Concept concept(Cluster cluster, Map<String, Integer> ids) {
    int count = ids.merge(cluster.id(), 1, Integer::sum);
    String id = count == 1 ? cluster.id() : cluster.id() + "-" + count;
    Status stray = cluster.score() >= SURE ? Status.FORBIDDEN : Status.DEPRECATED;
    List<Term> terms = new ArrayList<>();
    terms.add(Term.of(cluster.proposed().text(), cluster.language(), Status.PREFERRED));
    cluster.strays().forEach(r -> terms.add(Term.of(r.text(), cluster.language(), stray)));
    boolean name = cluster.kind() == Cluster.Kind.NAME;
    return Concept.of(id, name ? Concept.Kind.NAME : Concept.Kind.TERM, terms);
  }

  private static List<String> evidence(Cluster cluster) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "Confidence %.2f.", cluster.score()));
    lines.addAll(cluster.reasons());
    for (Rendering rendering : cluster.renderings()) {
      lines.add(counted(rendering));
    }
    return lines;
  }

  private static String counted(Rendering rendering) {
    List<Use> uses = rendering.uses();
    String places =
        uses.stream().limit(SHOWN_PLACES).map(u -> place(u.at())).collect(Collectors.joining(", "));
    String more = uses.size() > SHOWN_PLACES ? ", …" : "";
    return uses.isEmpty()
        ? "«%s»: not in the text.".formatted(rendering.text())
        : "«%s»: %d× (%s%s).".formatted(rendering.text(), uses.size(), places, more);
  }

  private static String place(Location at) {
    return at.source().name() + ":" + at.start().line();
  }
}
