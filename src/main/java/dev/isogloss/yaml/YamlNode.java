package dev.isogloss.yaml;

import dev.isogloss.text.Span;
import java.util.List;

/** A value of a YAML file, with the place where it is, without white space around it. */
public sealed interface YamlNode {
  /** Where the value is in the file. */
  Span at();

  /**
   * Text, a number, a truth value or nothing: what it is depends on what is wanted.
   *
   * @param quoted whether it can be nothing but text
   */
  record Scalar(Span at, String text, boolean quoted) implements YamlNode {}

  /** Values in order. */
  record Items(Span at, List<YamlNode> values) implements YamlNode {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** Keys with values, in the order of the file; no key is there twice. */
  record Keys(Span at, List<Entry> entries) implements YamlNode {
    public Keys {
      entries = List.copyOf(entries);
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, YamlNode value) {}
}
