package dev.isogloss.passage;

import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.passage.CopiedPassage.Twin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds runs of segments that stand again further down, in time linear in the text.
 *
 * <p>A run is extended as long as both sides go on alike. It is a passage when it has at least
 * {@value #LEAST_WORDS} words; so a refrain, a byline or a lone mark is none. It begins with a
 * segment that has words. Where several earlier runs match, the longest is the original; of a
 * segment that stands very often only some earlier places are tried. Passages do not overlap.
 */
public final class PassageFinder {
  static final int LEAST_WORDS = 25;

  /** Of the places of one wording the first ones are tried, and the latest. */
  private static final int MOST_PLACES = 16;

  private final List<Segment> segments;
  private final int[] wordings;
  private final int[] words;
  private final Map<Integer, Places> places = new HashMap<>();

  private PassageFinder(Document document) {
    this.segments = document.segments();
    this.wordings = new int[segments.size()];
    this.words = new int[segments.size()];
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < wordings.length; i++) {
      String key = Wording.key(segments.get(i).text());
      wordings[i] = known.computeIfAbsent(key, k -> known.size());
      words[i] = Wording.count(key);
    }
  }

  /** Where a wording stands: the indices of its first segments, and of the latest so far. */
  private static final class Places {
    private final int[] first = new int[MOST_PLACES];
    private int count;
    private int latest = -1;

    void add(int at) {
      if (count < first.length) {
        first[count++] = at;
      }
      latest = at;
    }

    int[] all() {
      int[] all = Arrays.copyOf(first, count + 1);
      all[count] = latest;
      return all;
    }
  }

  /** The passages of a document that stand twice, in the order of their copies. */
  public static List<CopiedPassage> find(Document document) {
    return new PassageFinder(document).passages();
  }

  private List<CopiedPassage> passages() {
    List<CopiedPassage> found = new ArrayList<>();
    int next = 0;
    for (int at = 0; at < wordings.length; at++) {
      Places before = places.computeIfAbsent(wordings[at], w -> new Places());
      if (at >= next && words[at] > 0 && before.count > 0) {
        CopiedPassage passage = longestBefore(at, before);
        if (words(at, passage.pairs().size()) >= LEAST_WORDS) {
          found.add(passage);
          next = at + passage.pairs().size();
        }
      }
      before.add(at);
    }
    return List.copyOf(found);
  }

  private CopiedPassage longestBefore(int copy, Places before) {
    int original = 0;
    int longest = 0;
    for (int place : before.all()) {
      int length = run(place, copy);
      if (length > longest) {
        original = place;
        longest = length;
      }
    }
    return passage(original, copy, longest);
  }

  private CopiedPassage passage(int original, int copy, int length) {
    List<Twin> twins = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      twins.add(new Twin(segments.get(original + i), segments.get(copy + i)));
    }
    return new CopiedPassage(twins);
  }

  /** How many segments from two places on are alike, up to where the runs would meet. */
  private int run(int original, int copy) {
    int limit = Math.min(copy - original, wordings.length - copy);
    int length = 0;
    while (length < limit && wordings[original + length] == wordings[copy + length]) {
      length++;
    }
    return length;
  }

  private int words(int from, int length) {
    int sum = 0;
    for (int i = from; i < from + length && sum < LEAST_WORDS; i++) {
      sum += words[i];
    }
    return sum;
  }
}
