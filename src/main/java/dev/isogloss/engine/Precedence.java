package dev.isogloss.engine;

import dev.isogloss.check.Authority;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.text.Span;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Who speaks where findings overlap: our own checks before borrowed rules, borrowed grammar before
 * a borrowed speller, what the project has decided before what its text wavers between, then the
 * wider repair. A hint of ours does not speak for the fault around it. What is alike in all that is
 * told apart by severity, place and name, so that the order is total.
 */
final class Precedence {
  private Precedence() {}

  /** What is compared, worked out once. */
  private record Standing(int rank, int repair, Authority authority) {}

  /** The order of findings that lie close together; who comes first speaks. */
  static Comparator<Finding> among(List<Finding> group, Map<String, CheckInfo> checks) {
    Map<Finding, Standing> standings = new IdentityHashMap<>();
    for (Finding finding : group) {
      List<Finding> met = group.stream().filter(f -> Arbitrate.meet(f, finding)).toList();
      Authority authority = authority(finding, checks);
      int rank = rank(finding, authority, met, checks);
      standings.put(finding, new Standing(rank, repair(finding, authority), authority));
    }
    return Comparator.<Finding>comparingInt(f -> of(f, standings).rank())
        .thenComparing(f -> -of(f, standings).repair())
        .thenComparing(f -> of(f, standings).authority())
        .thenComparing(Finding::severity, Comparator.reverseOrder())
        .thenComparing(f -> -f.at().span().length())
        .thenComparing(f -> f.at().span())
        .thenComparing(Finding::check)
        .thenComparing(Finding::message);
  }

  private static Standing of(Finding finding, Map<Finding, Standing> standings) {
    return Objects.requireNonNull(standings.get(finding));
  }

  private static Authority authority(Finding finding, Map<String, CheckInfo> checks) {
    CheckInfo info = checks.get(finding.check());
    return info == null ? Authority.RULES : info.authority();
  }

  private static int rank(
      Finding finding, Authority authority, List<Finding> met, Map<String, CheckInfo> checks) {
    return switch (authority) {
      case BORROWED_GRAMMAR -> 2;
      case BORROWED_SPELLING -> 3;
      case PROJECT, RULES -> isHintInFault(finding, met, checks) ? 4 : 0;
      case TEXT -> met.stream().anyMatch(f -> isDecided(f, checks)) ? 1 : 0;
    };
  }

  private static boolean isDecided(Finding finding, Map<String, CheckInfo> checks) {
    return authority(finding, checks) == Authority.PROJECT;
  }

  /** Whether all that is said of a part is a hint, and the whole is a fault to a borrowed rule. */
  private static boolean isHintInFault(
      Finding hint, List<Finding> met, Map<String, CheckInfo> checks) {
    return hint.severity() == Severity.NEUTRAL
        && met.stream()
            .filter(f -> f.severity() != Severity.NEUTRAL && isBorrowed(f, checks))
            .anyMatch(f -> f.at().span().length() > hint.at().span().length());
  }

  private static boolean isBorrowed(Finding finding, Map<String, CheckInfo> checks) {
    Authority authority = authority(finding, checks);
    return authority == Authority.BORROWED_GRAMMAR || authority == Authority.BORROWED_SPELLING;
  }

  /**
   * How many characters of its place a finding wants to write anew: those that its fix covers; all,
   * where a person has to find the words; none, where it is only a hint or an example of what the
   * text does in many places. A term is written anew as a whole, whichever of its words change.
   */
  private static int repair(Finding finding, Authority authority) {
    OptionalInt fix = finding.firstFix(Safety.UNSAFE);
    if (fix.isEmpty()) {
      boolean hint = finding.severity() == Severity.NEUTRAL || authority == Authority.TEXT;
      return hint ? 0 : finding.at().span().length();
    }
    Span place = finding.at().span();
    if (authority == Authority.PROJECT) {
      return place.length();
    }
    return finding.fixes().get(fix.getAsInt()).edits().stream()
        .map(Edit::at)
        .map(at -> at.span())
        .filter(span -> span.overlaps(place))
        .reduce(Span::cover)
        .map(Span::length)
        .orElse(0);
  }
}
