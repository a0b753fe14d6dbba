package dev.isogloss.config;

import dev.isogloss.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a check: it does not run, runs as it is, or runs with another severity.
 *
 * @param id the name in the file
 */
public record Level(String id, @Nullable Severity chosen) {
  public static final Level OFF = new Level("off", null);
  public static final Level ON = new Level("on", null);

  /** All levels, in the order in which they are listed. */
  public static List<Level> all() {
    List<Level> all = new ArrayList<>(List.of(OFF, ON));
    for (Severity severity : Severity.values()) {
      all.add(new Level(severity.id(), severity));
    }
    return all;
  }

  /** The severity of all findings of the check; empty where it keeps its own. */
  public Optional<Severity> severity() {
    return Optional.ofNullable(chosen);
  }
}
