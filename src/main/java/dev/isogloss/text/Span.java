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

  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  /** What lies between a span and a later one. */
  public static Span between(Span before, Span after) {
    return of(before.end, after.start);
  }

  public int length() {
    return end - start;
  }

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

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
