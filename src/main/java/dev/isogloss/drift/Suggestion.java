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

  /** How much of its sentence an excerpt has on either side, in UTF-16 code units. */
  private static final int AROUND = 100;

  public Suggestion {
    evidence = List.copyOf(evidence);
  }

  /**
   * An entry for each cluster that names a thing, the one that would change most places first, of
   * equals the surer one; ways of writing are no entries.
   */
  public static List<Suggestion> of(List<Cluster> clusters) {
    Map<String, Integer> ids = new HashMap<>();
    return clusters.stream()
        .filter(c -> c.kind().isLexical())
        .sorted(Comparator.<Cluster>comparingLong(c -> -changes(c)).thenComparing(c -> -c.score()))
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

  /** The sentence of a place, as far as it is near. */
  private static String excerpt(Location at) {
    SourceText source = at.source();
    String content = source.content();
    int from = sentenceStart(at, content);
    int to = sentenceEnd(at, content);
    boolean cutBefore = from > 0 && from == at.span().start() - AROUND;
    boolean cutBehind = to < content.length() && to == at.span().end() + AROUND;
    while (cutBefore && from < at.span().start() && content.charAt(from - 1) != ' ') {
      from++;
    }
    while (cutBehind && to > at.span().end() && content.charAt(to) != ' ') {
      to--;
    }
    String words = content.substring(from, to).strip().replaceAll("\\s+", " ");
    return (cutBefore ? "… " : "") + words + (cutBehind ? " …" : "");
  }

  private static int sentenceStart(Location at, String content) {
    int least = Math.max(0, at.span().start() - AROUND);
    for (int i = at.span().start(); i > least; i--) {
      boolean spaced = Character.isWhitespace(content.charAt(i - 1));
      if (spaced && (i == 1 || isEnd(content, i - 2))) {
        return i;
      }
    }
    return least;
  }

  private static int sentenceEnd(Location at, String content) {
    int most = Math.min(content.length(), at.span().end() + AROUND);
    for (int i = at.span().end(); i < most; i++) {
      if (isEnd(content, i)) {
        return content.charAt(i) == '\n' ? i : i + 1;
      }
    }
    return most;
  }

  /** Whether a sentence or a paragraph ends with a character. */
  private static boolean isEnd(String content, int at) {
    boolean last = at + 1 >= content.length();
    char mark = content.charAt(at);
    return mark == '\n'
        ? last || content.charAt(at + 1) == '\n'
        : ".!?…".indexOf(mark) >= 0 && (last || Character.isWhitespace(content.charAt(at + 1)));
  }
}
