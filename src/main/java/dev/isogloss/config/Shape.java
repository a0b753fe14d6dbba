package dev.isogloss.config;

import dev.isogloss.yaml.YamlNode;
import java.util.Map;

/**
 * What a value may be. One description serves both the reader and the JSON Schema, so that the two
 * cannot differ.
 *
 * @param <T> what the value is read into
 */
interface Shape<T> {
  /**
   * Reads a value.
   *
   * @throws ConfigException if it is of another shape
   */
  T read(YamlNode value, Faults faults);

  /**
   * The same as JSON Schema.
   *
   * @see <a href="https://json-schema.org/draft-07">JSON Schema, draft 7</a>
   */
  Map<String, Object> schema();
}
