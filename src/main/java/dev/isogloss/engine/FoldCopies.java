package dev.isogloss.engine;

import dev.isogloss.document.Segment;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.passage.CopiedPassage;
import dev.isogloss.passage.CopiedPassage.Twin;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Folds the findings of a copied passage into the same findings of the original: one finding, one
 * fix for all its places.
 *
 * <p>Two findings are the same when check, concept and matched text are, and when both are the
 * first, the second, … of their kind in the paragraph and in its copy.
 *
 * @param passages of the one document of the report
 */
record FoldCopies(List<CopiedPassage> passages) implements UnaryOperator<Report> {

  /** What two findings share that are the same in a paragraph and its copy. */
  private record Kind(String check, @Nullable String concept, String text) {
    static Kind of(Finding finding) {
      return new Kind(finding.check(), finding.concept(), finding.at().text());
    }
  }

  @Override
  public Report apply(Report report) {
    TreeMap<Integer, List<Finding>> byStart = new TreeMap<>();
    for (Finding finding : report.findings()) {
      byStart.computeIfAbsent(finding.at().span().start(), s -> new ArrayList<>()).add(finding);
    }
    IdentityHashMap<Finding, Finding> originals = new IdentityHashMap<>();
    for (CopiedPassage passage : passages) {
      passage.pairs().forEach(twin -> pair(twin, byStart, originals));
    }
    return report.withFindings(fold(report.findings(), originals));
  }

  private static void pair(
      Twin twin,
      TreeMap<Integer, List<Finding>> byStart,
      IdentityHashMap<Finding, Finding> originals) {
    Map<Kind, List<Finding>> first = byKind(twin.original(), byStart);
    byKind(twin.copy(), byStart)
        .forEach(
            (kind, copied) -> {
              List<Finding> same = first.getOrDefault(kind, List.of());
              for (int i = 0; i < Math.min(copied.size(), same.size()); i++) {
                originals.put(copied.get(i), same.get(i));
              }
            });
  }

  private static Map<Kind, List<Finding>> byKind(
      Segment segment, TreeMap<Integer, List<Finding>> byStart) {
    Span whole = segment.toSource(new Span(0, segment.text().length()));
    Map<Kind, List<Finding>> kinds = new LinkedHashMap<>();
    for (List<Finding> there : byStart.subMap(whole.start(), whole.end()).values()) {
      for (Finding finding : there) {
        if (whole.contains(finding.at().span())) {
          kinds.computeIfAbsent(Kind.of(finding), k -> new ArrayList<>()).add(finding);
        }
      }
    }
    return kinds;
  }

  private static List<Finding> fold(
      List<Finding> findings, IdentityHashMap<Finding, Finding> originals) {
    Map<Finding, List<Copy>> copies = new IdentityHashMap<>();
    for (Finding finding : findings) {
      if (originals.containsKey(finding)) {
        copies
            .computeIfAbsent(root(finding, originals), f -> new ArrayList<>())
            .add(new Copy(finding.at(), finding.fixes()));
      }
    }
    return findings.stream()
        .filter(f -> !originals.containsKey(f))
        .map(f -> f.withCopies(copies.getOrDefault(f, List.of())))
        .toList();
  }

  /** A text that stands three times has copies of copies. */
  private static Finding root(Finding finding, IdentityHashMap<Finding, Finding> originals) {
    Finding at = finding;
    while (originals.containsKey(at)) {
      at = Objects.requireNonNull(originals.get(at));
    }
    return at;
  }
}
