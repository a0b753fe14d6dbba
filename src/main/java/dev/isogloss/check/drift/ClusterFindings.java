package dev.isogloss.check.drift;

import dev.isogloss.check.Check;
import dev.isogloss.check.Context;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Rendering;
import dev.isogloss.finding.Rendering.Use;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Message;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes one finding of a cluster: at the first place that should change, all others as evidence,
 * and one fix that aligns them all.
 */
final class ClusterFindings {
  private ClusterFindings() {}

  /** The findings of a check that reports one kind of cluster. */
  static List<Finding> of(Check check, Cluster.Kind kind, Context context) {
    return context.clusters().stream()
        .filter(c -> c.kind() == kind && c.strays().anyMatch(r -> !r.uses().isEmpty()))
        .map(c -> finding(check, c))
        .toList();
  }

  private record Place(Rendering rendering, Use use) {}

  private static Finding finding(Check check, Cluster cluster) {
    List<Place> strays = places(cluster.strays().toList());
    Place first = strays.get(0);
    List<Related> related =
        evidence(cluster, strays).stream()
            .filter(p -> p.use() != first.use())
            .map(p -> new Related(p.use().at(), said(p.rendering(), cluster)))
            .toList();
    return Finding.of(
            check.id(),
            check.info().category(),
            check.info().severity(),
            first.use().at(),
            message(cluster))
        .withConcept(cluster.id())
        .withRelated(related)
        .withFixes(fix(cluster, strays));
  }

  /** Of a way of writing that is right one place is enough to see. */
  private static List<Place> evidence(Cluster cluster, List<Place> strays) {
    if (cluster.kind().isLexical()) {
      return places(cluster.renderings());
    }
    List<Place> right = places(List.of(cluster.proposed()));
    return Stream.concat(strays.stream(), right.stream().limit(1)).toList();
  }

  private static List<Place> places(List<Rendering> renderings) {
    return renderings.stream()
        .flatMap(r -> r.uses().stream().map(u -> new Place(r, u)))
        .sorted(
            Comparator.comparing((Place p) -> p.use().at().source().id())
                .thenComparing(p -> p.use().at().span()))
        .toList();
  }

  private static Message said(Rendering rendering, Cluster cluster) {
    return rendering.equals(cluster.proposed())
        ? Message.of("Proposed: «{0}».", Argument.term(rendering.text()))
        : Message.of("Also here: «{0}».", Argument.term(rendering.text()));
  }

  private static Message message(Cluster cluster) {
    Argument variants =
        Argument.counted(
            cluster.renderings().stream()
                .filter(r -> !r.uses().isEmpty())
                .map(r -> Argument.name(r.text(), r.uses().size()))
                .toList());
    boolean alone =
        cluster.kind() == Cluster.Kind.CONVENTION && cluster.proposed().uses().isEmpty();
    String lead =
        alone
            ? "Against the convention of the project: «{0}». Correct: «{1}»."
            : lead(cluster.kind());
    return Message.of(lead, variants, Argument.term(cluster.proposed().text()))
        .then(cluster.reasons());
  }

  private static String lead(Cluster.Kind kind) {
    return switch (kind) {
      case NAME, ACRONYM, TERM -> "Several names for one thing? «{0}». Proposed: «{1}».";
      case STYLE -> "Several spellings of one term: «{0}». Proposed: «{1}».";
      case ADDRESS -> "Several ways to address the reader: «{0}». Proposed: «{1}».";
      case CONVENTION -> "Several conventions for one thing: «{0}». Proposed: «{1}».";
    };
  }

  /** One fix for all places that have one. */
  private static List<Fix> fix(Cluster cluster, List<Place> strays) {
    List<Fix> fixes = strays.stream().flatMap(p -> p.use().fix().stream()).toList();
    if (fixes.isEmpty()) {
      return List.of();
    }
    Message title =
        Message.of("Write «{0}» in all places.", Argument.term(cluster.proposed().text()));
    return List.of(Fix.together(title, Safety.UNSAFE, fixes));
  }
}
