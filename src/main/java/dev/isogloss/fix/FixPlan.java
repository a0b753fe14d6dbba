package dev.isogloss.fix;

import dev.isogloss.finding.Edit;
import dev.isogloss.finding.EditSpans;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which fixes of a report are made in one round. It depends on the findings alone and not on their
 * order; the files need distinct names.
 *
 * @param edits per file, by name, what is replaced: without overlap, in the order of the file
 * @param applied the fixes that are made, by position and then check id
 * @param skipped the fixes that overlap an earlier one and wait for the next round, and those whose
 *     own edits overlap each other
 */
public record FixPlan(
    Map<SourceText, List<Edit>> edits, List<PlannedFix> applied, List<PlannedFix> skipped) {
  private static final Comparator<Edit> BY_SPAN = Comparator.comparing(edit -> edit.at().span());

  public FixPlan {
    edits = Collections.unmodifiableMap(new LinkedHashMap<>(edits));
    applied = List.copyOf(applied);
    skipped = List.copyOf(skipped);
  }

  /**
   * Takes the first fix of each finding that can be trusted at least so far, together with its
   * counterparts in the copies. Display-only fixes are never taken.
   */
  public static FixPlan of(List<Finding> findings, Safety least) {
    List<PlannedFix> applied = new ArrayList<>();
    List<PlannedFix> skipped = new ArrayList<>();
    EditSpans claimed = new EditSpans();
    for (PlannedFix fix : candidates(findings, least)) {
      if (!fix.contradictsItself() && claimed.allFree(fix.edits())) {
        claimed.claim(fix.edits());
        applied.add(fix);
      } else {
        skipped.add(fix);
      }
    }
    return new FixPlan(editsByFile(applied), applied, skipped);
  }

  public boolean isEmpty() {
    return applied.isEmpty();
  }

  /** The changed files with their new content, by name. */
  public Map<SourceText, String> patched() {
    Map<SourceText, String> patched = new LinkedHashMap<>();
    edits.forEach((source, changes) -> patched.put(source, Fixer.apply(source, changes)));
    return Collections.unmodifiableMap(patched);
  }

  /** The content of a file after the round; as it was if nothing changes there. */
  public String patched(SourceText source) {
    return Fixer.apply(source, edits.getOrDefault(source, List.of()));
  }

  private static List<PlannedFix> candidates(List<Finding> findings, Safety least) {
    return findings.stream()
        .map(finding -> candidate(finding, least))
        .flatMap(Optional::stream)
        .sorted(PlannedFix.IN_ORDER)
        .toList();
  }

  private static Optional<PlannedFix> candidate(Finding finding, Safety least) {
    return finding.firstFix(least).stream()
        .mapToObj(index -> PlannedFix.of(finding, index))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Map<SourceText, List<Edit>> editsByFile(List<PlannedFix> fixes) {
    Map<SourceText, List<Edit>> byFile = new TreeMap<>(Comparator.comparing(SourceText::name));
    for (PlannedFix fix : fixes) {
      for (Edit edit : fix.edits()) {
        byFile.computeIfAbsent(edit.at().source(), source -> new ArrayList<>()).add(edit);
      }
    }
    byFile.replaceAll((source, edits) -> edits.stream().sorted(BY_SPAN).toList());
    return byFile;
  }
}
