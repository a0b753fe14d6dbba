package dev.isogloss.drift.finder;

/** Where prose quotes. */
public final class QuoteDepth {
  private QuoteDepth() {}

  /**
   * How many quotations are open at a place. The mark “ opens one in English and closes one in
   * German and Russian; it closes where „ has opened.
   *
   * @param at an offset in the prose, in UTF-16 code units
   */
  public static int depth(String prose, int at) {
    int depth = 0;
    int low = 0;
    for (int i = 0; i < at; i++) {
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
    }
    return depth;
  }
}
