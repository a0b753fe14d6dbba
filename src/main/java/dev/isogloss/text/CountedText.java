package dev.isogloss.text;

/**
 * Text for a regular expression that somebody else has written: it may be looked at so many times
 * and no more, which ends an expression that would go back over it for ever. Counted, not timed, so
 * that the same text ends the same way everywhere.
 */
public final class CountedText implements CharSequence {
  /** Looks at each character; what people write by hand needs about ten. */
  private static final long LOOKS = 200;

  /** Looks at any text, however short. */
  private static final long LEAST = 20_000_000;

  private final String text;
  private long left;

  /** What is thrown where the looks are used up. */
  public static final class UsedUpException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsedUpException() {
      super("An expression looks at a text too often.", null, false, false);
    }
  }

  /**
   * A text that may be looked at as often as its length allows.
   *
   * @param text that is looked at
   */
  public CountedText(String text) {
    this(text, LEAST + LOOKS * text.length());
  }

  /**
   * @param looks how often a character may be looked at, all in all
   */
  CountedText(String text, long looks) {
    this.text = text;
    this.left = looks;
  }

  /**
   * @throws UsedUpException if it was looked at too often
   */
  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new UsedUpException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  /** A part of it, which is not counted. */
  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
