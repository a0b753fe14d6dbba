package dev.isogloss.document;

import java.util.List;

/** A block of prose without a source at hand. */
public record Mono(Segment segment) implements Unit {
  @Override
  public List<Segment> segments() {
    return List.of(segment);
  }
}
