package dev.isogloss.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Levels by check or family.
 *
 * @param by id or prefix → level; of several that fit a check the longest decides
 */
public record Levels(SortedMap<String, Level> by) {
  /** Nothing is said of any check. */
  public static final Levels NONE = new Levels(new TreeMap<>());

  public Levels {
    by = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(by));
  }

  /** The level of a check; {@link Level#ON} where nothing is said of it. */
  public Level of(String check) {
    return by.entrySet().stream()
        .filter(e -> fits(check, e.getKey()))
        .max(Comparator.comparingInt(e -> e.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse(Level.ON);
  }

  /** These levels, with those that override them. */
  public Levels with(Levels over) {
    SortedMap<String, Level> both = new TreeMap<>(by);
    over.by.keySet().forEach(key -> both.keySet().removeIf(id -> fits(id, key)));
    both.putAll(over.by);
    return new Levels(both);
  }

  /** Whether a check has an id, or is of a family. */
  public static boolean fits(String check, String idOrFamily) {
    String prefix = idOrFamily.endsWith("-") ? idOrFamily : idOrFamily + "-";
    return check.equals(idOrFamily) || check.startsWith(prefix);
  }

  /** Whether a check has one of the ids, or is of one of the families. */
  public static boolean fits(String check, Collection<String> idsOrFamilies) {
    return idsOrFamilies.stream().anyMatch(one -> fits(check, one));
  }
}
