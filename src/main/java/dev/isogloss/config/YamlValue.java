package dev.isogloss.config;

import dev.isogloss.text.Position;
import java.util.List;

/** A value of a YAML file, with the place where it begins. */
sealed interface YamlValue {
  Position at();

  /**
   * Text, a number, a truth value or nothing: what it is depends on what is wanted.
   *
   * @param quoted whether it can be nothing but text
   */
  record Scalar(Position at, String text, boolean quoted) implements YamlValue {}

  /** Values in order. */
  record Sequence(Position at, List<YamlValue> values) implements YamlValue {
    public Sequence {
      values = List.copyOf(values);
    }
  }

  /** Keys with values, in the order of the file; no key stands twice. */
  record Mapping(Position at, List<Entry> entries) implements YamlValue {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, YamlValue value) {}
}
