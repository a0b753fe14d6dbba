package dev.isogloss.glossary.io;

import dev.isogloss.text.Span;
import java.util.List;

/** A value of a YAML file, with the place where it stands. */
sealed interface YamlNode {
  /** Where the value stands in the file. */
  Span at();

  /** A single value: text, a number, nothing. */
  record Scalar(Span at, String text) implements YamlNode {}

  /** Values in order. */
  record Items(Span at, List<YamlNode> values) implements YamlNode {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** Keys with values, in the order of the file. */
  record Keys(Span at, List<Entry> entries) implements YamlNode {
    public Keys {
      entries = List.copyOf(entries);
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, YamlNode value) {}
}
