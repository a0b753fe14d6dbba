package dev.isogloss.drift.finder;

/**
 * Where prose quotes. The mark “ opens a quotation in English and closes one in German and Russian;
 * it closes where „ has opened. A straight mark opens before a letter at the edge of a word, and
 * the next one closes; one that is never closed opens nothing.
 */
public final class QuoteDepth {
  /** How many quotations are open before each character. */
  private final int[] depths;

  /** Reads the prose once. */
  public QuoteDepth(String prose) {
    this.depths = new int[prose.length() + 1];
    int depth = 0;
    int low = 0;
    boolean straight = false;
    for (int i = 0; i < prose.length(); i++) {
      switch (prose.charAt(i)) {
        case '«' -> depth++;
        case '„' -> {
          depth++;
          low++;
        }
        case '“' -> {
          depth += low > 0 ? -1 : 1;
          low = Math.max(0, low - 1);
        }
        case '"' -> {
          if (straight) {
            depth = Math.max(0, depth - 1);
            straight = false;
          } else if (opens(prose, i)) {
            depth++;
            straight = true;
          }
        }
        case '»', '”' -> depth = Math.max(0, depth - 1);
        default -> {
          // any other character neither opens nor closes
        }
      }
      depths[i + 1] = depth;
    }
  }

  private static boolean opens(String prose, int at) {
    boolean edge = at == 0 || !Character.isLetterOrDigit(prose.charAt(at - 1));
    boolean word = at + 1 < prose.length() && Character.isLetterOrDigit(prose.charAt(at + 1));
    return edge && word && prose.indexOf('"', at + 1) > 0;
  }

  /**
   * How many quotations are open at a place.
   *
   * @param offset in the prose, in UTF-16 code units
   */
  public int at(int offset) {
    return depths[offset];
  }
}
