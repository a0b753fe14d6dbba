package dev.isogloss.config;

import dev.isogloss.yaml.YamlNode;
import dev.isogloss.yaml.YamlNode.Entry;
import dev.isogloss.yaml.YamlNode.Keys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A group whose keys are checks and families.
 *
 * @param names all that may be there
 */
record LevelsShape(List<String> names) implements Shape<Levels> {
  private static final Shape<Level> LEVEL = Shapes.choice(Level.all(), Level::id, "level");

  @Override
  public Levels read(YamlNode value, Faults faults) {
    if (!(value instanceof Keys mapping)) {
      throw faults.wrongType(value, "checks with levels, such as “grammar: off”");
    }
    SortedMap<String, Level> levels = new TreeMap<>();
    for (Entry entry : mapping.entries()) {
      if (!names.contains(entry.key().text())) {
        throw faults.unknown("check", entry.key(), names);
      }
      levels.put(entry.key().text(), LEVEL.read(entry.value(), faults));
    }
    return new Levels(levels);
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    names.forEach(name -> properties.put(name, LEVEL.schema()));
    return Shapes.ordered(
        "type", "object", "additionalProperties", false, "properties", properties);
  }
}
