package dev.isogloss.project;

import dev.isogloss.check.Check;
import dev.isogloss.config.Level;
import dev.isogloss.config.Levels;
import dev.isogloss.finding.CheckNames;
import dev.isogloss.text.DidYouMean;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The checks at hand. */
public final class Checks {
  private Checks() {}

  /** Looked for once, when they are first asked for. */
  private static final class Found {
    static final List<Check> ALL =
        ServiceLoader.load(Check.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Check::id))
            .toList();
    static final List<String> IDS = ALL.stream().map(Check::id).toList();
  }

  /** All checks, by id. */
  public static List<Check> all() {
    return Found.ALL;
  }

  /** The ids of all checks, sorted. */
  public static List<String> ids() {
    return Found.IDS;
  }

  /**
   * The checks whose id begins with one of the selected prefixes (all, where none is given) and
   * with none of the ignored ones. A check that is off by default must be selected by its whole id,
   * or by a prefix that none fits which is on.
   *
   * @throws ProjectException if a prefix fits no check
   */
  public static List<Check> selected(List<String> select, List<String> ignore) {
    List<Check> all = all();
    select.forEach(prefix -> requireKnown(prefix, all));
    ignore.forEach(prefix -> requireKnown(prefix, all));
    return all.stream()
        .filter(c -> select.isEmpty() || fits(c, select))
        .filter(c -> c.info().byDefault() || isAskedFor(c, select, all))
        .filter(c -> !fits(c, ignore))
        .toList();
  }

  /**
   * The checks whose id begins with one of the selected prefixes (all, where none is given) and
   * with none of the ignored ones, those that are off by default too.
   *
   * @throws ProjectException if a prefix fits no check
   */
  public static List<Check> fitting(List<String> select, List<String> ignore) {
    List<Check> all = select.isEmpty() ? all() : named(select);
    ignore.forEach(prefix -> requireKnown(prefix, all()));
    return all.stream().filter(c -> !fits(c, ignore)).toList();
  }

  /** The levels of checks of which nothing is said: some are off. */
  public static Levels defaults() {
    TreeMap<String, Level> off = new TreeMap<>();
    all().stream().filter(c -> !c.info().byDefault()).forEach(c -> off.put(c.id(), Level.OFF));
    return new Levels(off);
  }

  /**
   * The checks whose id begins with one of the prefixes, those that are off by default too.
   *
   * @throws ProjectException if a prefix fits no check
   */
  public static List<Check> named(List<String> prefixes) {
    List<Check> all = all();
    prefixes.forEach(prefix -> requireKnown(prefix, all));
    return all.stream().filter(c -> fits(c, prefixes)).toList();
  }

  private static boolean isAskedFor(Check check, List<String> select, List<Check> all) {
    return select.stream()
        .filter(p -> fits(check, p))
        .anyMatch(
            p ->
                p.equals(check.id())
                    || all.stream().noneMatch(c -> c.info().byDefault() && fits(c, p)));
  }

  private static boolean fits(Check check, List<String> prefixes) {
    return prefixes.stream().anyMatch(p -> fits(check, p));
  }

  private static boolean fits(Check check, String prefix) {
    return Levels.fits(check.id(), prefix);
  }

  /** Those of some prefixes that fit a check. */
  static List<String> known(List<String> prefixes) {
    return prefixes.stream()
        .filter(prefix -> all().stream().anyMatch(check -> fits(check, prefix)))
        .toList();
  }

  private static void requireKnown(String prefix, List<Check> all) {
    if (all.stream().noneMatch(c -> fits(c, prefix))) {
      throw new ProjectException(
          "No check is named “%s”.%s isogloss explain lists the checks."
              .formatted(prefix, DidYouMean.ask(prefix, CheckNames.of(ids()))));
    }
  }
}
