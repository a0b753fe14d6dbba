package dev.isogloss.finding;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What a check may be called by: its id, and the beginnings of it that name a family. */
public final class CheckNames {
  private CheckNames() {}

  /**
   * All names, sorted.
   *
   * @param ids of checks
   */
  public static List<String> of(Collection<String> ids) {
    TreeSet<String> names = new TreeSet<>(ids);
    for (String id : ids) {
      for (int end = id.indexOf('-'); end > 0; end = id.indexOf('-', end + 1)) {
        names.add(id.substring(0, end));
      }
    }
    return List.copyOf(names);
  }
}
