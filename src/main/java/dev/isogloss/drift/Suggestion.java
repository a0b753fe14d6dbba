package dev.isogloss.drift;

import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Rendering;
import dev.isogloss.finding.Rendering.Use;
import dev.isogloss.finding.Status;
import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Message;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A cluster as the glossary entry that would settle it.
 *
 * @param evidence sentences for the person who decides: how sure it is, how often and where each
 *     rendering is, and why they are taken for one thing
 */
public record Suggestion(Concept concept, List<Message> evidence) {
  /** From this score on the renderings not chosen are called wrong, below it doubtful. */
  private static final double SURE = 0.8;

  private static final int SHOWN_PLACES = 3;

  /** How much of the line an excerpt has on either side, in UTF-16 code units. */
  private static final int AROUND = 40;

  public Suggestion {
    evidence = List.copyOf(evidence);
  }

  /**
   * An entry for each cluster that names a thing, the one that would change most places first; ways
   * of writing are no entries.
   */
  public static List<Suggestion> of(List<Cluster> clusters) {
    Map<String, Integer> ids = new HashMap<>();
    return clusters.stream()
        .filter(c -> c.kind().isLexical())
        .sorted(Comparator.comparingLong(c -> -changes(c)))
        .map(c -> new Suggestion(concept(c, ids), evidence(c)))
        .toList();
  }

  private static long changes(Cluster cluster) {
    return cluster.strays().mapToLong(r -> r.uses().size()).sum();
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

  private static List<Message> evidence(Cluster cluster) {
    List<Message> lines = new ArrayList<>();
    lines.add(Message.of("Confidence {0}.", String.format(Locale.ROOT, "%.2f", cluster.score())));
    lines.addAll(cluster.reasons());
    for (Rendering rendering : cluster.renderings()) {
      lines.add(counted(rendering));
    }
    return lines;
  }

  private static Message counted(Rendering rendering) {
    List<Use> uses = rendering.uses();
    if (uses.isEmpty()) {
      return Message.of("«{0}»: not in the text.", rendering.text());
    }
    return Message.of(
        "«{0}»: {1}× ({2}), as in “{3}”.",
        Argument.text(rendering.text()),
        Argument.count(uses.size()),
        Argument.text(places(uses)),
        Argument.text(excerpt(uses.get(0).at())));
  }

  /** The first lines that have it, each file named once. */
  private static String places(List<Use> uses) {
    List<String> lines =
        uses.stream()
            .map(u -> u.at().source().name() + ":" + u.at().start().line())
            .distinct()
            .toList();
    StringBuilder places = new StringBuilder();
    String file = "";
    for (String line : lines.subList(0, Math.min(SHOWN_PLACES, lines.size()))) {
      String name = line.substring(0, line.lastIndexOf(':'));
      places.append(places.isEmpty() ? "" : ", ");
      places.append(name.equals(file) ? line.substring(line.lastIndexOf(':') + 1) : line);
      file = name;
    }
    return places + (lines.size() > SHOWN_PLACES ? ", …" : "");
  }

  /** The place with the words around it, as they are in its lines. */
  private static String excerpt(Location at) {
    SourceText source = at.source();
    int end = at.span().end();
    Span line = source.line(at.start().line()).cover(source.line(source.position(end).line()));
    int from = Math.max(line.start(), at.span().start() - AROUND);
    int to = Math.min(line.end(), end + AROUND);
    String content = source.content();
    while (from > line.start() && from < at.span().start() && content.charAt(from - 1) != ' ') {
      from++;
    }
    while (to < line.end() && to > end && content.charAt(to) != ' ') {
      to--;
    }
    String words = content.substring(from, to).strip().replaceAll("\\s+", " ");
    return (from > line.start() ? "… " : "") + words + (to < line.end() ? " …" : "");
  }
}
