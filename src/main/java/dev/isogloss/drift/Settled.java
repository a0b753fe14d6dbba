package dev.isogloss.drift;

import dev.isogloss.drift.finder.DriftText;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Rendering;
import dev.isogloss.finding.Rendering.Use;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.find.TermMatcher;
import dev.isogloss.language.Language;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Leaves to the user's glossary what it has settled. A place that it names is its own to judge, and
 * what it forbids is never proposed: not where the text has it, and not as the better name.
 */
final class Settled {
  private final DriftText text;

  /** For each text the mentions by their start; of several inside each other the outer one. */
  private final Map<SourceText, TreeMap<Integer, Mention>> mentions = new HashMap<>();

  private Settled(DriftText text) {
    this.text = text;
    for (Paragraph paragraph : text.paragraphs()) {
      for (TermMatch match : paragraph.terms()) {
        if (!match.nested()) {
          Location at = paragraph.block().locate(match.span());
          mentions
              .computeIfAbsent(at.source(), s -> new TreeMap<>())
              .put(at.span().start(), new Mention(at, match.status().isAllowed()));
        }
      }
    }
  }

  private record Mention(Location at, boolean allowed) {}

  /** The clusters of which something is left to drift, with the places left to it. */
  static List<Cluster> of(List<Cluster> clusters, DriftText text) {
    if (text.glossary().concepts().isEmpty() || clusters.isEmpty()) {
      return clusters;
    }
    Settled settled = new Settled(text);
    return clusters.stream().flatMap(c -> settled.left(c).stream()).toList();
  }

  private Optional<Cluster> left(Cluster cluster) {
    if (isForbidden(cluster.proposed(), cluster.language())) {
      return Optional.empty();
    }
    List<Rendering> kept = new ArrayList<>();
    for (Rendering rendering : cluster.renderings()) {
      List<Use> uses =
          rendering.uses().stream()
              .filter(u -> rendering == cluster.proposed() || !isSettled(u.at(), cluster.kind()))
              .toList();
      if (rendering == cluster.proposed() || !uses.isEmpty()) {
        kept.add(uses.equals(rendering.uses()) ? rendering : new Rendering(rendering.text(), uses));
      }
    }
    return kept.size() < 2 ? Optional.empty() : Optional.of(Yielding.with(cluster, kept));
  }

  /**
   * Whether the glossary names a place, or something wrong in it. How an allowed term is written is
   * not the glossary's business.
   */
  private boolean isSettled(Location place, Cluster.Kind kind) {
    return touching(place).stream()
        .anyMatch(m -> !m.allowed() || kind.isLexical() && m.at().span().contains(place.span()));
  }

  private boolean isForbidden(Rendering proposed, Locale language) {
    if (proposed.uses().isEmpty()) {
      return text.paragraphs().stream()
          .map(Paragraph::language)
          .filter(l -> l.locale().equals(language))
          .findFirst()
          .filter(l -> isForbidden(proposed.text(), l))
          .isPresent();
    }
    return proposed.uses().stream()
        .anyMatch(u -> touching(u.at()).stream().anyMatch(m -> !m.allowed()));
  }

  private boolean isForbidden(String name, Language language) {
    return new TermMatcher(text.glossary(), language)
        .match(language.tokens(name)).stream()
            .anyMatch(match -> !match.nested() && !match.status().isAllowed());
  }

  private List<Mention> touching(Location place) {
    TreeMap<Integer, Mention> all = mentions.getOrDefault(place.source(), new TreeMap<>());
    List<Mention> touching = new ArrayList<>();
    Map.Entry<Integer, Mention> before = all.lowerEntry(place.span().end());
    while (before != null && before.getValue().at().overlaps(place)) {
      touching.add(before.getValue());
      before = all.lowerEntry(before.getKey());
    }
    return touching;
  }
}
