package dev.isogloss.config;

import dev.isogloss.yaml.YamlNode;
import java.util.Map;

/** A shape that is known and refused until something reads it. */
record RefusedShape<T>(Shape<T> shape) implements Shape<T> {
  @Override
  public T read(YamlNode value, Faults faults) {
    shape.read(value, faults);
    throw faults.at(value.at(), "This is not built yet; leave the key out.");
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("not", Map.of());
  }
}
