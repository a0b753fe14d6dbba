package dev.isogloss.passage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the fingerprints of some texts are. */
final class Fingerprints {
  /** Of the places of one fingerprint the first ones are kept, and the latest. */
  private static final int MOST_PLACES = 16;

  private static final long[] NOWHERE = {};

  private final Map<Long, Places> places = new HashMap<>();

  private static final class Places {
    private long[] first = new long[1];
    private int count;
    private long latest;

    void add(long place) {
      if (count < MOST_PLACES) {
        first = count == first.length ? Arrays.copyOf(first, count * 2) : first;
        first[count++] = place;
      }
      latest = place;
    }

    long[] all() {
      boolean more = latest != first[count - 1];
      long[] all = Arrays.copyOf(first, more ? count + 1 : count);
      all[all.length - 1] = latest;
      return all;
    }
  }

  /**
   * Adds a place.
   *
   * @param text the number of the text
   */
  void add(long hash, int text, int word) {
    places.computeIfAbsent(hash, h -> new Places()).add((long) text << Integer.SIZE | word);
  }

  /** Some of the places of a fingerprint, in the order in which they were added. */
  long[] places(long hash) {
    @Nullable Places known = places.get(hash);
    return known == null ? NOWHERE : known.all();
  }

  /** The number of the text of a place. */
  static int text(long place) {
    return (int) (place >>> Integer.SIZE);
  }

  /** The word of a place. */
  static int word(long place) {
    return (int) place;
  }
}
