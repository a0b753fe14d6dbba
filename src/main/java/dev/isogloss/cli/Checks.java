package dev.isogloss.cli;

import dev.isogloss.check.Check;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The checks at hand. */
final class Checks {
  private Checks() {}

  /** All checks, by id. */
  static List<Check> all() {
    return ServiceLoader.load(Check.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Check::id))
        .toList();
  }

  /**
   * The checks whose id begins with one of the selected prefixes (all, where none is given) and
   * with none of the ignored ones. A check that is off by default must be selected by its whole id.
   *
   * @throws UserError if a prefix fits no check
   */
  static List<Check> selected(List<String> select, List<String> ignore) {
    List<Check> all = all();
    select.forEach(prefix -> requireKnown(prefix, all));
    ignore.forEach(prefix -> requireKnown(prefix, all));
    return all.stream()
        .filter(c -> select.isEmpty() || fits(c, select))
        .filter(c -> c.info().byDefault() || select.contains(c.id()))
        .filter(c -> !fits(c, ignore))
        .toList();
  }

  /**
   * The checks whose id begins with one of the prefixes, those that are off by default too.
   *
   * @throws UserError if a prefix fits no check
   */
  static List<Check> named(List<String> prefixes) {
    List<Check> all = all();
    prefixes.forEach(prefix -> requireKnown(prefix, all));
    return all.stream().filter(c -> fits(c, prefixes)).toList();
  }

  private static boolean fits(Check check, List<String> prefixes) {
    return prefixes.stream().anyMatch(p -> fits(check, p));
  }

  private static boolean fits(Check check, String prefix) {
    String id = check.id();
    return id.equals(prefix) || id.startsWith(prefix.endsWith("-") ? prefix : prefix + "-");
  }

  private static void requireKnown(String prefix, List<Check> all) {
    if (all.stream().noneMatch(c -> fits(c, prefix))) {
      String known = String.join(", ", all.stream().map(Check::id).toList());
      throw new UserError("No check is named " + prefix + ". The checks are " + known + ".");
    }
  }
}
