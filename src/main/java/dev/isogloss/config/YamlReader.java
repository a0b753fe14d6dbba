package dev.isogloss.config;

import dev.isogloss.config.YamlValue.Entry;
import dev.isogloss.config.YamlValue.Mapping;
import dev.isogloss.config.YamlValue.Scalar;
import dev.isogloss.config.YamlValue.Sequence;
import dev.isogloss.text.Position;
import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The only door to the YAML library: text → values with places. Reads YAML 1.2. */
record YamlReader(SourceText source) {
  private static final Position START = new Position(1, 1);

  /** Deeper than any configuration; an alias to something around it would have no end. */
  private static final int DEEPEST = 30;

  /**
   * The values of a file.
   *
   * @throws ConfigException if it is no YAML, or a key stands twice
   */
  YamlValue read() {
    LoadSettings settings =
        LoadSettings.builder().setLabel(source.name()).setAllowDuplicateKeys(true).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(source.content());
      return root.isEmpty() ? new Mapping(START, List.of()) : value(root.get(), 0);
    } catch (MarkedYamlEngineException e) {
      Position at = e.getProblemMark().map(this::position).orElse(START);
      throw new ConfigException(source.name(), at, "This is no YAML: " + e.getProblem() + ".");
    } catch (YamlEngineException e) {
      throw new ConfigException(source.name(), START, "This is no YAML: " + e.getMessage() + ".");
    }
  }

  private YamlValue value(Node node, int depth) {
    Position at = position(node);
    if (depth > DEEPEST) {
      throw new ConfigException(source.name(), at, "This is nested too deeply; take an alias out.");
    }
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar, at);
    }
    if (node instanceof SequenceNode sequence) {
      return new Sequence(
          at, sequence.getValue().stream().map(one -> value(one, depth + 1)).toList());
    }
    return mapping((MappingNode) node, at, depth);
  }

  private Mapping mapping(MappingNode node, Position at, int depth) {
    List<Entry> entries = new ArrayList<>();
    Set<String> met = new HashSet<>();
    for (NodeTuple tuple : node.getValue()) {
      Position keyAt = position(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new ConfigException(source.name(), keyAt, "A key is a word; this is none.");
      }
      if (!met.add(key.getValue())) {
        throw new ConfigException(
            source.name(), keyAt, "The key “" + key.getValue() + "” stands twice; remove one.");
      }
      entries.add(new Entry(scalar(key, keyAt), value(tuple.getValueNode(), depth + 1)));
    }
    return new Mapping(at, entries);
  }

  private Scalar scalar(ScalarNode node, Position at) {
    return new Scalar(at, node.getValue(), node.getScalarStyle() != ScalarStyle.PLAIN);
  }

  private Position position(Node node) {
    return node.getStartMark().map(this::position).orElse(START);
  }

  /** The library counts code points. */
  private Position position(Mark mark) {
    String text = source.content();
    int points = Math.min(mark.getIndex(), text.codePointCount(0, text.length()));
    return source.position(text.offsetByCodePoints(0, points));
  }
}
