package dev.isogloss.gate;

import dev.isogloss.finding.Alias;
import dev.isogloss.finding.Finding;
import dev.isogloss.text.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which entry of a baseline accepts which finding. An entry accepts one. First its fingerprint
 * counts, in the same file and then in any other, so that a file may be renamed; then what is
 * around it, in the same file and then in one that is gone.
 */
final class Acceptance {
  private final List<Slot> slots;
  private final Set<Finding> accepted = Collections.newSetFromMap(new IdentityHashMap<>());

  /** An entry, used or not. */
  private static final class Slot {
    private final BaselineEntry entry;
    private boolean used;

    Slot(BaselineEntry entry) {
      this.entry = entry;
    }
  }

  /** What a finding, or its evidence, is known by. */
  private record Name(String check, String fingerprint, Location at) {
    static List<Name> of(Finding finding) {
      List<Name> names = new ArrayList<>();
      names.add(new Name(finding.check(), finding.fingerprint(), finding.at()));
      for (Alias alias : finding.aliases()) {
        names.add(new Name(alias.check(), alias.fingerprint(), alias.at()));
      }
      return names;
    }
  }

  /**
   * @param names a finding → its file as the baseline names it
   * @param gone whether a file, as the baseline names it, does not exist any more
   */
  Acceptance(
      List<BaselineEntry> entries,
      List<Finding> findings,
      Function<Finding, String> names,
      Predicate<String> gone) {
    this.slots = entries.stream().sorted().map(Slot::new).toList();
    Map<String, List<Slot>> byFingerprint = new HashMap<>();
    Map<String, List<Slot>> byCheck = new HashMap<>();
    for (Slot slot : slots) {
      byFingerprint.computeIfAbsent(slot.entry.fingerprint(), f -> new ArrayList<>()).add(slot);
      byCheck.computeIfAbsent(slot.entry.check(), c -> new ArrayList<>()).add(slot);
    }
    for (boolean same : List.of(true, false)) {
      accept(
          findings,
          (finding, name) ->
              take(
                  byFingerprint.getOrDefault(name.fingerprint(), List.of()),
                  entry -> !same || entry.file().equals(names.apply(finding))));
    }
    for (boolean same : List.of(true, false)) {
      accept(
          findings,
          (finding, name) -> {
            Surroundings around = Surroundings.of(name.at());
            return take(
                byCheck.getOrDefault(name.check(), List.of()),
                entry ->
                    (same ? entry.file().equals(names.apply(finding)) : gone.test(entry.file()))
                        && entry.around().fit(around));
          });
    }
  }

  /** Takes an entry for a name of a finding. */
  private interface Taking {
    boolean takes(Finding finding, Name name);
  }

  /** Each name uses up an entry of its own, so that evidence leaves none behind. */
  private void accept(List<Finding> findings, Taking taking) {
    for (Finding finding : findings) {
      if (!accepted.contains(finding)) {
        for (Name name : Name.of(finding)) {
          if (taking.takes(finding, name)) {
            accepted.add(finding);
          }
        }
      }
    }
  }

  private static boolean take(List<Slot> slots, Predicate<BaselineEntry> fits) {
    for (Slot slot : slots) {
      if (!slot.used && fits.test(slot.entry)) {
        slot.used = true;
        return true;
      }
    }
    return false;
  }

  boolean accepts(Finding finding) {
    return accepted.contains(finding);
  }

  int size() {
    return accepted.size();
  }

  /** The entries that accept something, or those that accept nothing. */
  List<BaselineEntry> entries(boolean used) {
    return slots.stream().filter(slot -> slot.used == used).map(slot -> slot.entry).toList();
  }
}
