package dev.isogloss.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.isogloss.finding.CheckNames;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import dev.isogloss.yaml.YamlNode;
import dev.isogloss.yaml.YamlReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The language of configuration files: reads them, and describes them for editors. */
public final class ConfigFile {
  /** What the file is called. */
  public static final String NAME = "isogloss.yml";

  /** Deeper than any configuration. */
  private static final int DEEPEST = 30;

  private final Group<Config> shape;

  /**
   * @param checks the ids of all checks
   */
  public ConfigFile(Collection<String> checks) {
    this.shape = new ConfigShape(CheckNames.of(checks)).whole();
  }

  /** What holds where there is no file. */
  public Config defaults() {
    return read(new SourceText(NAME, ""));
  }

  /**
   * Reads a file.
   *
   * @throws ConfigException if a key is unknown, or a value of the wrong type
   */
  public Config read(SourceText text) {
    Faults faults = new Faults(text);
    YamlNode root =
        YamlReader.read(
                text,
                DEEPEST,
                fault -> {
                  throw faults.of(fault);
                })
            .orElse(new YamlNode.Keys(new Span(0, 0), List.of()));
    return shape.read(root, faults);
  }

  /** The JSON Schema of the file, with a line end. */
  public String schema() {
    Map<String, Object> schema =
        Shapes.ordered(
            "$schema",
            "http://json-schema.org/draft-07/schema#",
            "title",
            "isogloss.yml",
            "description",
            "The configuration of Isogloss.");
    schema.putAll(shape.schema());
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Maps and lists of texts are always JSON.", e);
    }
  }
}
