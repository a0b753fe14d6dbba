package dev.isogloss.config;

import dev.isogloss.yaml.YamlNode;
import dev.isogloss.yaml.YamlNode.Items;
import dev.isogloss.yaml.YamlNode.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The simple shapes. */
final class Shapes {
  private static final Set<String> NOTHING = Set.of("null", "~");

  private Shapes() {}

  static Shape<String> text() {
    return text("text", s -> s);
  }

  /**
   * Text that has to be understood further.
   *
   * @param wanted what it should be, with its article
   * @param read throws an {@link IllegalArgumentException} where it is something else
   */
  static <T> Shape<T> text(String wanted, Function<String, T> read) {
    return new Single<>(wanted, read, ordered("type", "string", "minLength", 1));
  }

  static Shape<Boolean> truth() {
    return new Single<>("true or false", Shapes::truth, Map.of("type", "boolean"));
  }

  /** A whole number, none less than {@code least}. */
  static Shape<Integer> integer(int least) {
    return new Single<>(
        "a whole number from " + least + " on",
        text -> within(Integer.valueOf(text), n -> n >= least),
        ordered("type", "integer", "minimum", least));
  }

  /** A number between two whole ones, both included. */
  static Shape<Double> number(int least, int most) {
    return new Single<>(
        "a number from " + least + " to " + most,
        text -> within(Double.valueOf(text), n -> n >= least && n <= most),
        ordered("type", "number", "minimum", least, "maximum", most));
  }

  /** A number above zero. */
  static Shape<Double> positive(int most) {
    return new Single<>(
        "a number above 0",
        text -> within(Double.valueOf(text), n -> n > 0 && n <= most),
        ordered("type", "number", "exclusiveMinimum", 0, "maximum", most));
  }

  /**
   * One of a few values.
   *
   * @param what they are, for messages
   */
  static <T> Shape<T> choice(List<T> values, Function<T, String> id, String what) {
    return new Choice<>(values, values.stream().map(id).toList(), what);
  }

  /** Values of one shape; a single one needs no list around it. */
  static <T> Shape<List<T>> list(Shape<T> each) {
    return new Many<>(each);
  }

  /** The same, for a key that may be missing. */
  static <T> Shape<Optional<T>> optional(Shape<T> shape) {
    return new Shape<>() {
      @Override
      public Optional<T> read(YamlNode value, Faults faults) {
        return Optional.of(shape.read(value, faults));
      }

      @Override
      public Map<String, Object> schema() {
        return shape.schema();
      }
    };
  }

  private record Many<T>(Shape<T> each) implements Shape<List<T>> {
    @Override
    public List<T> read(YamlNode value, Faults faults) {
      List<YamlNode> values = value instanceof Items s ? s.values() : List.of(value);
      return values.stream().map(one -> each.read(one, faults)).toList();
    }

    @Override
    public Map<String, Object> schema() {
      Map<String, Object> list = ordered("type", "array", "items", each.schema());
      return Map.of("anyOf", List.of(each.schema(), list));
    }
  }

  private record Choice<T>(List<T> values, List<String> ids, String what) implements Shape<T> {
    @Override
    public T read(YamlNode value, Faults faults) {
      if (!(value instanceof Scalar scalar)) {
        throw faults.wrongType(value, "one of " + String.join(", ", ids));
      }
      int found = ids.indexOf(scalar.text());
      if (found < 0) {
        throw faults.unknown(what, scalar, ids);
      }
      return values.get(found);
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("enum", ids);
    }
  }

  private record Single<T>(String wanted, Function<String, T> reader, Map<String, Object> schema)
      implements Shape<T> {
    @Override
    public T read(YamlNode value, Faults faults) {
      if (!(value instanceof Scalar scalar) || isNothing(scalar)) {
        throw faults.wrongType(value, wanted);
      }
      try {
        return reader.apply(scalar.text());
      } catch (IllegalArgumentException e) {
        throw faults.wrongType(value, wanted);
      }
    }

    private static boolean isNothing(Scalar scalar) {
      return scalar.text().isBlank() || !scalar.quoted() && NOTHING.contains(scalar.text());
    }
  }

  /** A map in the order of its arguments, keys and values in turn. */
  static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  private static boolean truth(String text) {
    return within(text, t -> t.equals("true") || t.equals("false")).equals("true");
  }

  private static <T> T within(T value, Predicate<T> allowed) {
    if (!allowed.test(value)) {
      throw new IllegalArgumentException("out of range");
    }
    return value;
  }
}
