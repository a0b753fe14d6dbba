package dev.isogloss.drift.finder;

/**
 * Where prose quotes. The mark “ opens a quotation in English and closes one in German and Russian;
 * it closes where „ has opened.
 */
public final class QuoteDepth {
  /** How many quotations are open before each character. */
  private final int[] depths;

  /** Reads the prose once. */
  public QuoteDepth(String prose) {
    this.depths = new int[prose.length() + 1];
    int depth = 0;
    int low = 0;
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
        case '»', '”' -> depth = Math.max(0, depth - 1);
        default -> {
          // any other character neither opens nor closes
        }
      }
      depths[i + 1] = depth;
    }
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
