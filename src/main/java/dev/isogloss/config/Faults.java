package dev.isogloss.config;

import dev.isogloss.text.DidYouMean;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import dev.isogloss.yaml.YamlFault;
import dev.isogloss.yaml.YamlNode;
import java.util.Collection;

/** Words for what is wrong in a file. */
record Faults(SourceText source) {
  ConfigException at(Span at, String sentence) {
    return new ConfigException(source.name(), source.position(at.start()), sentence);
  }

  /** A file that is no YAML, or has a key twice. */
  ConfigException of(YamlFault fault) {
    return at(
        fault.at(),
        switch (fault.kind()) {
          case SYNTAX, CHARACTER, UNREADABLE -> "This is not YAML: " + fault.detail() + ".";
          case DEPTH -> "This is nested too deeply; take levels of it, or an alias, out.";
          case KEY_IS_NO_WORD -> "A key is a word; this is none.";
          case KEY_STANDS_TWICE -> "The key “" + fault.detail() + "” occurs twice; remove one.";
        });
  }

  /**
   * A value of the wrong type.
   *
   * @param wanted with its article, for example “a list”
   */
  ConfigException wrongType(YamlNode value, String wanted) {
    return at(value.at(), "Found " + named(value) + "; write " + wanted + ".");
  }

  /** A word that is none of those that are known. */
  ConfigException unknown(String what, YamlNode.Scalar word, Collection<String> known) {
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

  private static String named(YamlNode value) {
    if (value instanceof YamlNode.Scalar scalar) {
      return scalar.text().isEmpty() ? "nothing" : "“" + scalar.text() + "”";
    }
    return value instanceof YamlNode.Items ? "a list" : "a group of keys";
  }
}
