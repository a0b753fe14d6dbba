package dev.isogloss.yaml;

import dev.isogloss.text.SourceText;
import dev.isogloss.text.Spaces;
import dev.isogloss.text.Span;
import dev.isogloss.yaml.YamlFault.Kind;
import dev.isogloss.yaml.YamlNode.Entry;
import dev.isogloss.yaml.YamlNode.Items;
import dev.isogloss.yaml.YamlNode.Keys;
import dev.isogloss.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Text → values with places. Reads YAML 1.2, of which JSON is a part. */
public final class YamlReader {
  private final SourceText source;
  private final int deepest;
  private final Consumer<YamlFault> faults;

  /** Where each code point begins, in UTF-16 code units; the library counts code points. */
  private final int[] offsets;

  private YamlReader(SourceText source, int deepest, Consumer<YamlFault> faults) {
    this.source = source;
    this.deepest = deepest;
    this.faults = faults;
    this.offsets = offsets(source.content());
  }

  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
    }
    return offsets;
  }

  /**
   * The file's value; empty where there is none.
   *
   * @param deepest how deep values may lie in values
   * @param faults is given what is wrong, in the order of the file; it may throw to end the reading
   */
  public static Optional<YamlNode> read(
      SourceText source, int deepest, Consumer<YamlFault> faults) {
    return new YamlReader(source, deepest, faults).read();
  }

  private Optional<YamlNode> read() {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(source.name())
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
    try {
      return new Compose(settings).composeString(source.content()).map(root -> value(root, 0));
    } catch (MarkedYamlEngineException e) {
      Span at = e.getProblemMark().map(this::point).orElse(new Span(0, 0));
      tell(Kind.SYNTAX, at, e.getProblem());
    } catch (ReaderException e) {
      int at = offsets[Math.min(e.getPosition(), offsets.length - 1)];
      tell(Kind.CHARACTER, new Span(at, at), String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      tell(Kind.DEPTH, new Span(0, 0), "");
    } catch (YamlEngineException e) {
      tell(Kind.UNREADABLE, new Span(0, 0), String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private YamlNode value(Node node, int depth) {
    Span at = span(node);
    if (depth > deepest) {
      tell(Kind.DEPTH, at, "");
      return new Scalar(at, "", false);
    }
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar, at);
    }
    if (node instanceof SequenceNode items) {
      return new Items(at, items.getValue().stream().map(v -> value(v, depth + 1)).toList());
    }
    return keys((MappingNode) node, at, depth);
  }

  private Keys keys(MappingNode node, Span at, int depth) {
    List<Entry> entries = new ArrayList<>();
    Set<String> met = new HashSet<>();
    for (NodeTuple tuple : node.getValue()) {
      Span place = span(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        tell(Kind.KEY_IS_NO_WORD, place, "");
      } else if (!met.add(key.getValue())) {
        tell(Kind.KEY_STANDS_TWICE, place, key.getValue());
      } else {
        entries.add(new Entry(scalar(key, place), value(tuple.getValueNode(), depth + 1)));
      }
    }
    return new Keys(at, entries);
  }

  private static Scalar scalar(ScalarNode node, Span at) {
    return new Scalar(at, node.getValue(), node.getScalarStyle() != ScalarStyle.PLAIN);
  }

  private void tell(Kind kind, Span at, String detail) {
    faults.accept(new YamlFault(kind, at, detail));
  }

  private Span span(Node node) {
    int start = node.getStartMark().map(this::offset).orElse(0);
    int end = node.getEndMark().map(this::offset).orElse(start);
    return Spaces.trim(source.content(), new Span(start, Math.max(start, end)));
  }

  private Span point(Mark mark) {
    int at = offset(mark);
    return new Span(at, at);
  }

  private int offset(Mark mark) {
    return offsets[Math.min(mark.getIndex(), offsets.length - 1)];
  }
}
