package dev.isogloss.gate;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What of a baseline a run is about. A run over one file neither prunes nor counts what belongs to
 * others.
 *
 * @param checks the ids of the checks that ran
 * @param between those of them that find what only several files show together
 * @param gone whether a file, as the baseline names it, does not exist any more
 * @param within whether it is, or was, below one of the paths of the run
 */
public record BaselineScope(
    Set<String> checks, Set<String> between, Predicate<String> gone, Predicate<String> within) {
  public BaselineScope {
    checks = Set.copyOf(checks);
    between = Set.copyOf(between);
  }
}
