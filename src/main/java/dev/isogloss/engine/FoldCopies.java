package dev.isogloss.engine;

import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.passage.CopiedPassage;
import dev.isogloss.passage.Words;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Folds the findings of a copied passage into the same findings of the original: one finding, one
 * fix for all its places.
 *
 * <p>Two findings are the same when check, concept and matched text are, and when the words of the
 * one stand for those of the other; of several at the same words the first and the first, the
 * second and the second. Where words were changed nothing is folded.
 *
 * @param passages of the one document of the report
 */
record FoldCopies(List<CopiedPassage> passages) implements UnaryOperator<Report> {

  /** What two findings share that are the same in a passage and its copy. */
  private record Kind(String check, @Nullable String concept, String text, Span words) {
    static Kind of(Finding finding, Span words) {
      return new Kind(finding.check(), finding.concept(), finding.at().text(), words);
    }
  }

  @Override
  public Report apply(Report report) {
    if (passages.isEmpty()) {
      return report;
    }
    Words words = passages.get(0).copy();
    TreeMap<Integer, List<Finding>> byStart = new TreeMap<>();
    Map<Kind, List<Finding>> byKind = new HashMap<>();
    for (Finding finding : report.findings()) {
      Span at = finding.at().span();
      byStart.computeIfAbsent(at.start(), s -> new ArrayList<>()).add(finding);
      Kind kind = Kind.of(finding, words.within(at));
      byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(finding);
    }
    IdentityHashMap<Finding, Finding> originals = new IdentityHashMap<>();
    for (CopiedPassage passage : passages) {
      pair(passage, byStart, byKind, originals);
    }
    return report.withFindings(fold(report.findings(), originals));
  }

  private static void pair(
      CopiedPassage passage,
      TreeMap<Integer, List<Finding>> byStart,
      Map<Kind, List<Finding>> byKind,
      IdentityHashMap<Finding, Finding> originals) {
    Span there = passage.originalPlace().span();
    Span here = passage.copyPlace().span();
    Map<Kind, Integer> met = new HashMap<>();
    for (List<Finding> starting : byStart.subMap(here.start(), here.end()).values()) {
      for (Finding finding : starting) {
        Span words = passage.copy().within(finding.at().span());
        // What reaches beyond the copy has no counterpart; what is about all of it says it is one.
        if (!here.contains(finding.at().span()) || words.equals(passage.copyWords())) {
          continue;
        }
        passage
            .counterpart(words)
            .map(w -> Kind.of(finding, w))
            .flatMap(k -> nth(k, met, byKind, there))
            .ifPresent(original -> originals.put(finding, original));
      }
    }
  }

  /** The next finding of a kind in the original. */
  private static Optional<Finding> nth(
      Kind kind, Map<Kind, Integer> met, Map<Kind, List<Finding>> byKind, Span there) {
    int n = met.merge(kind, 1, Integer::sum) - 1;
    return byKind.getOrDefault(kind, List.of()).stream()
        .filter(f -> there.contains(f.at().span()))
        .skip(n)
        .findFirst();
  }

  /** The findings without those of copies, which the originals have as their copies now. */
  private static List<Finding> fold(
      List<Finding> findings, IdentityHashMap<Finding, Finding> originals) {
    Map<Finding, List<Copy>> copies = new IdentityHashMap<>();
    for (Finding finding : findings) {
      if (originals.containsKey(finding)) {
        copies
            .computeIfAbsent(root(finding, originals), f -> new ArrayList<>(f.copies()))
            .addAll(places(finding));
      }
    }
    return findings.stream()
        .filter(f -> !originals.containsKey(f))
        .map(f -> f.withCopies(copies.getOrDefault(f, f.copies())))
        .toList();
  }

  private static List<Copy> places(Finding finding) {
    List<Copy> places = new ArrayList<>(List.of(new Copy(finding.at(), finding.fixes())));
    places.addAll(finding.copies());
    return places;
  }

  /** A text that occurs three times has copies of copies. */
  private static Finding root(Finding finding, IdentityHashMap<Finding, Finding> originals) {
    Finding at = finding;
    while (originals.containsKey(at)) {
      at = Objects.requireNonNull(originals.get(at));
    }
    return at;
  }
}
