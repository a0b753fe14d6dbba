package dev.isogloss.passage;

/**
 * Chooses fingerprints of a text: of the hashes of each {@value #GRAM} words in a row the least in
 * each window of {@value #WINDOW}. Two texts that share {@value #WINDOW} + {@value #GRAM} - 1 words
 * in a row share a fingerprint.
 *
 * @see <a href="https://doi.org/10.1145/872757.872770">Schleimer, Wilkerson, Aiken: Winnowing:
 *     Local Algorithms for Document Fingerprinting, SIGMOD 2003</a>
 */
final class Winnowing {
  static final int GRAM = 5;
  static final int WINDOW = 8;
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private Winnowing() {}

  /** Takes a fingerprint. */
  interface Sink {
    /**
     * @param hash of the words
     * @param word the first of them
     */
    void take(long hash, int word);
  }

  /**
   * Hands over the fingerprints in the order of the text. Where several hashes are the least, the
   * one before is kept if it is in the window, else the last is taken: so a text of one word has
   * few fingerprints (robust winnowing).
   */
  static void fingerprints(Words words, Sink sink) {
    int grams = words.count() - GRAM + 1;
    long[] hashes = new long[WINDOW];
    int least = -1;
    for (int at = 0; at < grams; at++) {
      hashes[at % WINDOW] = hash(words, at);
      boolean full = at >= WINDOW - 1 || at == grams - 1;
      if (full) {
        int before = least;
        least = least(hashes, before, at);
        if (least != before) {
          sink.take(hashes[least % WINDOW], least);
        }
      }
    }
  }

  /** The place of the least hash of the window that ends at a place. */
  private static int least(long[] hashes, int before, int at) {
    if (before >= 0 && before > at - WINDOW) {
      return hashes[at % WINDOW] < hashes[before % WINDOW] ? at : before;
    }
    int least = at;
    for (int i = at - 1; i >= Math.max(0, at - WINDOW + 1); i--) {
      if (hashes[i % WINDOW] < hashes[least % WINDOW]) {
        least = i;
      }
    }
    return least;
  }

  private static long hash(Words words, int at) {
    long hash = 0;
    for (int i = at; i < at + GRAM; i++) {
      hash = (hash + words.hash(i)) * BASE;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
