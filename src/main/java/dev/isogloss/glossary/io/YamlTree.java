package dev.isogloss.glossary.io;

import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.YamlNode.Entry;
import dev.isogloss.glossary.io.YamlNode.Items;
import dev.isogloss.glossary.io.YamlNode.Keys;
import dev.isogloss.glossary.io.YamlNode.Scalar;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
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
final class YamlTree {
  /** Deeper than any glossary; an alias to something around it would have no end. */
  private static final int DEEPEST = 20;

  private final SourceText source;
  private final IssueLog log;

  /** Where each code point begins, in UTF-16 code units; the library counts code points. */
  private final int[] offsets;

  private YamlTree(SourceText source, IssueLog log) {
    this.source = source;
    this.log = log;
    this.offsets = offsets(source.content());
  }

  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
    }
    return offsets;
  }

  /** The file's value; empty, with the reason in the log, where there is none. */
  static Optional<YamlNode> read(SourceText source, IssueLog log) {
    return new YamlTree(source, log).read();
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
      tell(at, "This is no YAML: " + e.getProblem() + ". Mend the line.");
    } catch (ReaderException e) {
      int at = offsets[Math.min(e.getPosition(), offsets.length - 1)];
      tell(new Span(at, at), "Here stands a character that YAML does not allow. Take it out.");
    } catch (YamlEngineException e) {
      tell(new Span(0, 0), "This is no YAML: " + e.getMessage() + ". Mend the file.");
    }
    return Optional.empty();
  }

  private YamlNode value(Node node, int depth) {
    Span at = span(node);
    if (depth > DEEPEST) {
      tell(at, "This is nested too deeply. Take an alias out.");
      return new Scalar(at, "");
    }
    if (node instanceof ScalarNode scalar) {
      return new Scalar(at, scalar.getValue());
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
        tell(place, "A key is a word; this is none. Write a word and a colon.");
      } else if (!met.add(key.getValue())) {
        tell(place, "The key “" + key.getValue() + "” stands twice. Remove one.");
      } else {
        entries.add(
            new Entry(new Scalar(place, key.getValue()), value(tuple.getValueNode(), depth + 1)));
      }
    }
    return new Keys(at, entries);
  }

  private void tell(Span at, String message) {
    log.add(at, Rule.SYNTAX, message);
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
