package dev.isogloss.project;

import dev.isogloss.document.file.SourceFile;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.fix.FixPlan;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Makes the fixes of a run, round by round: those that overlap wait for the next, when the changed
 * texts have been checked again. It writes no file.
 */
public final class Fixing {
  /** More rounds than this would be a quarrel. */
  public static final int MOST_ROUNDS = 10;

  private final Run run;
  private final UnaryOperator<Report> counting;
  private final Safety least;

  /**
   * Fixes the texts of a run.
   *
   * @param counting leaves out the findings that are not to be fixed
   * @param least how far a fix must be trusted
   */
  public Fixing(Run run, UnaryOperator<Report> counting, Safety least) {
    this.run = run;
    this.counting = counting;
    this.least = least;
  }

  /**
   * A text that was changed.
   *
   * @param before as it was read
   * @param applied how many findings were mended in it
   */
  public record FixedText(SourceFile before, SourceText after, int applied) {}

  /**
   * What came of it.
   *
   * @param texts those that were changed, in the order of the run
   * @param remaining findings that count and were not mended
   */
  public record Fixed(List<FixedText> texts, List<Finding> remaining) {
    public Fixed {
      texts = List.copyOf(texts);
      remaining = List.copyOf(remaining);
    }
  }

  /**
   * Changes the texts of the run.
   *
   * @param rounds how many at most: 1 where only before the first can be said what counts
   */
  public Fixed fix(int rounds) {
    List<SourceFile> before = run.files();
    Map<SourceId, List<Finding>> first = findings();
    Map<SourceId, List<Finding>> last = first;
    for (int round = 0; round < rounds; round++) {
      List<SourceText> changed = changed(last);
      if (changed.isEmpty()) {
        break;
      }
      run.replace(changed);
      last = findings();
    }
    List<FixedText> texts = new ArrayList<>();
    for (SourceFile file : before) {
      fixed(file, first, last).ifPresent(texts::add);
    }
    return new Fixed(texts, last.values().stream().flatMap(List::stream).toList());
  }

  /** What counts now, by text. */
  private Map<SourceId, List<Finding>> findings() {
    return counting.apply(run.report()).findings().stream()
        .collect(
            Collectors.groupingBy(
                f -> f.at().source().id(), LinkedHashMap::new, Collectors.toList()));
  }

  /** The texts as the next round leaves them; those that it leaves alone are not among them. */
  private List<SourceText> changed(Map<SourceId, List<Finding>> findings) {
    List<SourceText> changed = new ArrayList<>();
    InOrder.forEach(
        run.files(),
        file -> changed(file.text(), findings.getOrDefault(file.text().id(), List.of())),
        (text, index) -> text.ifPresent(changed::add));
    return changed;
  }

  private Optional<SourceText> changed(SourceText text, List<Finding> findings) {
    if (findings.stream().allMatch(f -> f.firstFix(least).isEmpty())) {
      return Optional.empty();
    }
    FixPlan plan = ProvedPlan.of(run.document(text.id()), findings, least);
    return plan.isEmpty() ? Optional.empty() : Optional.of(text.with(plan.patched(text)));
  }

  private Optional<FixedText> fixed(
      SourceFile before, Map<SourceId, List<Finding>> first, Map<SourceId, List<Finding>> last) {
    SourceId id = before.text().id();
    SourceText after = run.file(id).text();
    if (after.equals(before.text())) {
      return Optional.empty();
    }
    Set<String> mended = fixable(first.getOrDefault(id, List.of()));
    mended.removeAll(fixable(last.getOrDefault(id, List.of())));
    return Optional.of(new FixedText(before, after, mended.size()));
  }

  /** The names of the findings that have a fix; what they become meanwhile does not count. */
  private Set<String> fixable(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.firstFix(least).isPresent())
        .map(Finding::fingerprint)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
