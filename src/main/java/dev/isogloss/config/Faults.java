package dev.isogloss.config;

import dev.isogloss.text.DidYouMean;
import dev.isogloss.text.Position;
import java.util.Collection;

/** Words for what is wrong in a file. */
record Faults(String file) {
  ConfigException at(Position at, String sentence) {
    return new ConfigException(file, at, sentence);
  }

  /**
   * A value of the wrong type.
   *
   * @param wanted with its article, for example “a list”
   */
  ConfigException wrongType(YamlValue value, String wanted) {
    return at(value.at(), "Here stands " + named(value) + "; write " + wanted + ".");
  }

  /** A word that is none of those that are known. */
  ConfigException unknown(String what, YamlValue.Scalar word, Collection<String> known) {
    return at(
        word.at(),
        "The "
            + what
            + " “"
            + word.text()
            + "” is unknown."
            + DidYouMean.ask(word.text(), known)
            + " Known are "
            + String.join(", ", known)
            + ".");
  }

  private static String named(YamlValue value) {
    if (value instanceof YamlValue.Scalar scalar) {
      return scalar.text().isEmpty() ? "nothing" : "“" + scalar.text() + "”";
    }
    return value instanceof YamlValue.Sequence ? "a list" : "a group of keys";
  }
}
