package dev.isogloss.config;

import dev.isogloss.yaml.YamlNode;
import dev.isogloss.yaml.YamlNode.Entry;
import dev.isogloss.yaml.YamlNode.Keys;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A shape with named keys; a key that it does not know is an error.
 *
 * @param required keys that must not be missing
 */
record Group<T>(List<Field<?>> fields, List<String> required, Function<Values, T> build)
    implements Shape<T> {
  static <T> Group<T> of(List<Field<?>> fields, Function<Values, T> build) {
    return new Group<>(fields, List.of(), build);
  }

  Group<T> requiring(Field<?>... missed) {
    return new Group<>(fields, List.of(missed).stream().map(Field::key).toList(), build);
  }

  /** What was read of each key. */
  static final class Values {
    private final Map<Field<?>, Object> read = new IdentityHashMap<>();

    /** The value of a key, or its fallback. */
    @SuppressWarnings("unchecked") // A field's own shape has read its value.
    <V> V of(Field<V> field) {
      return read.containsKey(field) ? (V) read.get(field) : field.fallback();
    }
  }

  @Override
  public T read(YamlNode value, Faults faults) {
    if (!(value instanceof Keys mapping)) {
      throw faults.wrongType(value, "keys with values: " + String.join(", ", keys()));
    }
    Values values = new Values();
    for (Entry entry : mapping.entries()) {
      Field<?> field =
          fields.stream()
              .filter(f -> f.key().equals(entry.key().text()))
              .findFirst()
              .orElseThrow(() -> faults.unknown("key", entry.key(), keys()));
      values.read.put(field, field.shape().read(entry.value(), faults));
    }
    List<String> present = mapping.entries().stream().map(e -> e.key().text()).toList();
    for (String key : required) {
      if (!present.contains(key)) {
        throw faults.at(mapping.at(), "The key “" + key + "” is missing here; add it.");
      }
    }
    return build.apply(values);
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Field<?> field : fields) {
      Map<String, Object> described = Shapes.ordered("description", field.doc());
      described.putAll(field.shape().schema());
      properties.put(field.key(), described);
    }
    Map<String, Object> whole = Shapes.ordered("type", "object", "additionalProperties", false);
    if (!required.isEmpty()) {
      whole.put("required", required);
    }
    whole.put("properties", properties);
    return whole;
  }

  private List<String> keys() {
    return fields.stream().map(Field::key).toList();
  }
}
