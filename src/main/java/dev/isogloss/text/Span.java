package dev.isogloss.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units.
 *
 * @param start the first code unit
 * @param end the code unit after the last
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No span runs from " + start + " to " + end + ".");
    }
  }

  /**
   * A span from one offset up to another.
   *
   * @throws IllegalArgumentException if it would begin before 0 or end before its start
   */
  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  /** What lies between a span and a later one. */
  public static Span between(Span before, Span after) {
    return of(before.end, after.start);
  }

  /** In UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether it is a place between two code units. */
  public boolean isEmpty() {
    return end == start;
  }

  /** Whether the two share at least one code unit; an empty span shares none. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** Whether every code unit of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the code unit at an offset is in this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /**
   * The same range further on.
   *
   * @param by code units; a negative number moves it back
   */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The characters of a text that are in this span.
   *
   * @throws IndexOutOfBoundsException if the text ends before the span
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
