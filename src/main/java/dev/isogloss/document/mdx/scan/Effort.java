package dev.isogloss.document.mdx.scan;

/**
 * Bounds what may be read of a file, all attempts together, so that the time grows with its length
 * alone. No text that compiles comes near the bound.
 */
public final class Effort {
  private static final long PER_CHARACTER = 40;

  private long left;

  /**
   * @param length of the file in UTF-16 code units
   */
  public Effort(int length) {
    left = PER_CHARACTER * (length + 100L);
  }

  /** Whether one more character may be read. */
  boolean spend() {
    return --left > 0;
  }
}
