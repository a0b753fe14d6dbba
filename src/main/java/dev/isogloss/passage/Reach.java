package dev.isogloss.passage;

import java.util.Arrays;

/**
 * How far two texts go on alike from two places, in one direction.
 *
 * <p>Equal words count one, a word that is left out, put in or changed costs {@value #COST}; so
 * more than four of five words are equal in what is reached. It goes on over a difference of at
 * most {@value #MOST_SKIPPED} words on a side when equal words follow, and gives up when the score
 * has fallen {@value #DROP} below the best (the X-drop of sequence alignment).
 *
 * @see <a href="https://doi.org/10.1016/S0022-2836(05)80360-2">Altschul et al.: Basic local
 *     alignment search tool, 1990</a>
 */
final class Reach {
  private static final int COST = 4;
  private static final int DROP = 50;
  private static final int MOST_SKIPPED = 12;

  /** So many equal words show that the texts are together again. */
  private static final int TOGETHER = 3;

  private final int[] one;
  private final int[] other;
  private final int fromOne;
  private final int fromOther;
  private final int step;
  private int[] pairs = new int[64];
  private int pairCount;
  private int score;
  private int best;
  private int bestPairs;

  private Reach(Words one, int fromOne, Words other, int fromOther, int step) {
    this.one = one.hashes();
    this.other = other.hashes();
    this.fromOne = fromOne;
    this.fromOther = fromOther;
    this.step = step;
  }

  /**
   * Goes on from two words, both included, towards the end of the texts.
   *
   * @param room how many words may be reached in each
   */
  static Reach ahead(Words one, int fromOne, int room, Words other, int fromOther, int otherRoom) {
    return new Reach(one, fromOne, other, fromOther, 1).go(room, otherRoom);
  }

  /** Goes back from two words, neither included, towards the start. */
  static Reach back(Words one, int fromOne, int room, Words other, int fromOther, int otherRoom) {
    return new Reach(one, fromOne - 1, other, fromOther - 1, -1).go(room, otherRoom);
  }

  /** What the equal words outweigh the others by. */
  int score() {
    return best;
  }

  /** How many words are equal. */
  int equalWords() {
    return bestPairs;
  }

  /** The number of the {@code i}th equal word in the first text, counted from where it began. */
  int inOne(int i) {
    return fromOne + step * pairs[2 * i];
  }

  /** Its number in the other text. */
  int inOther(int i) {
    return fromOther + step * pairs[2 * i + 1];
  }

  private Reach go(int room, int otherRoom) {
    int i = 0;
    int j = 0;
    while (i < room && j < otherRoom) {
      if (isEqual(i, j)) {
        add(i++, j++);
        continue;
      }
      int skip = skip(i, j, room, otherRoom);
      if (skip < 0) {
        break;
      }
      int ahead = skip / (MOST_SKIPPED + 1);
      int otherAhead = skip % (MOST_SKIPPED + 1);
      score -= COST * Math.max(ahead, otherAhead);
      if (score < best - DROP) {
        break;
      }
      i += ahead;
      j += otherAhead;
    }
    return this;
  }

  private boolean isEqual(int i, int j) {
    return one[fromOne + step * i] == other[fromOther + step * j];
  }

  private void add(int i, int j) {
    if (2 * pairCount == pairs.length) {
      pairs = Arrays.copyOf(pairs, pairs.length * 2);
    }
    pairs[2 * pairCount] = i;
    pairs[2 * pairCount + 1] = j;
    pairCount++;
    score++;
    if (score >= best) {
      best = score;
      bestPairs = pairCount;
    }
  }

  /**
   * The least difference behind which the texts are together again: how many words to leave out in
   * the first, times {@value #MOST_SKIPPED} + 1, and in the other; -1 if there is none. As many
   * words in both come first.
   */
  private int skip(int i, int j, int room, int otherRoom) {
    int most = Math.min(MOST_SKIPPED, room - i - 1);
    int otherMost = Math.min(MOST_SKIPPED, otherRoom - j - 1);
    long near = 0; // A bit for each word near in the other text, by its hash.
    for (int m = 0; m <= otherMost; m++) {
      near |= 1L << other[fromOther + step * (j + m)];
    }
    int found = -1;
    int least = Integer.MAX_VALUE;
    for (int n = 0; n <= most; n++) {
      if ((near >>> one[fromOne + step * (i + n)] & 1) == 0) {
        continue;
      }
      for (int m = n == 0 ? 1 : 0; m <= otherMost; m++) {
        int rank = rank(n, m);
        if (rank < least && isTogether(i + n, j + m, room, otherRoom)) {
          least = rank;
          found = n * (MOST_SKIPPED + 1) + m;
        }
      }
    }
    return found;
  }

  /** Less for fewer words, then for numbers more alike, then for more words in the first text. */
  private static int rank(int inOne, int inOther) {
    int apart = Math.abs(inOne - inOther);
    return ((inOne + inOther) * (MOST_SKIPPED + 1) + apart) * 2 + (inOne < inOther ? 1 : 0);
  }

  private boolean isTogether(int i, int j, int room, int otherRoom) {
    if (!isEqual(i, j)) {
      return false;
    }
    int wanted = Math.min(TOGETHER, Math.min(room - i, otherRoom - j));
    int equal = 1;
    while (equal < wanted && isEqual(i + equal, j + equal)) {
      equal++;
    }
    return equal == wanted;
  }
}
