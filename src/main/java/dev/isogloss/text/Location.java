package dev.isogloss.text;

/** A span of a file. Line and column are derived when asked for. */
public record Location(SourceText source, Span span) {
  /** The position of the first code unit. */
  public Position start() {
    return source.position(span.start());
  }

  /** The position after the last code unit. */
  public Position end() {
    return source.position(span.end());
  }

  /** What the file has there, markup included. */
  public String text() {
    return source.slice(span);
  }

  /** Whether both are in the same text and share at least one code unit. */
  public boolean overlaps(Location other) {
    return source.equals(other.source) && span.overlaps(other.span);
  }
}
