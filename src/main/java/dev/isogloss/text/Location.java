package dev.isogloss.text;

/** A span of a file. Line and column are derived when asked for. */
public record Location(SourceText source, Span span) {
  public Position start() {
    return source.position(span.start());
  }

  /** The position after the last code unit. */
  public Position end() {
    return source.position(span.end());
  }

  public String text() {
    return source.slice(span);
  }

  public boolean overlaps(Location other) {
    return source.equals(other.source) && span.overlaps(other.span);
  }
}
