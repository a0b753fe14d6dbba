package dev.isogloss.passage;

import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.passage.CopiedPassage.Twin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds runs of segments that stand again further down, in time linear in the text for texts that
 * do not repeat themselves throughout.
 *
 * <p>A run is extended as long as both sides go on alike. It is a passage when it has at least
 * {@value #LEAST_WORDS} words; so a refrain, a byline or a lone mark is none. Where several earlier
 * runs match, the longest is the original. Passages do not overlap.
 */
public final class PassageFinder {
  static final int LEAST_WORDS = 25;

  private final List<Segment> segments;
  private final List<String> keys;
  private final Map<String, List<Integer>> places = new HashMap<>();

  private PassageFinder(Document document) {
    this.segments = document.segments();
    this.keys = segments.stream().map(s -> Wording.key(s.text())).toList();
    for (int i = 0; i < keys.size(); i++) {
      places.computeIfAbsent(keys.get(i), k -> new ArrayList<>()).add(i);
    }
  }

  /** The passages of a document that stand twice, in the order of their copies. */
  public static List<CopiedPassage> find(Document document) {
    return new PassageFinder(document).passages();
  }

  private List<CopiedPassage> passages() {
    List<CopiedPassage> found = new ArrayList<>();
    int at = 0;
    while (at < segments.size()) {
      List<Twin> run = longestRunBefore(at);
      if (words(run) >= LEAST_WORDS) {
        found.add(new CopiedPassage(run));
        at += run.size();
      } else {
        at++;
      }
    }
    return List.copyOf(found);
  }

  private List<Twin> longestRunBefore(int copy) {
    List<Twin> longest = List.of();
    for (int original : places.getOrDefault(keys.get(copy), List.of())) {
      if (original >= copy) {
        break;
      }
      List<Twin> run = run(original, copy);
      if (run.size() > longest.size()) {
        longest = run;
      }
    }
    return longest;
  }

  private List<Twin> run(int original, int copy) {
    List<Twin> run = new ArrayList<>();
    int limit = Math.min(copy - original, segments.size() - copy);
    for (int i = 0; i < limit && keys.get(original + i).equals(keys.get(copy + i)); i++) {
      run.add(new Twin(segments.get(original + i), segments.get(copy + i)));
    }
    return run;
  }

  private static int words(List<Twin> run) {
    return run.stream().mapToInt(t -> Wording.words(t.copy().text())).sum();
  }
}
