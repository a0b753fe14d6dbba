package dev.isogloss.engine;

import dev.isogloss.check.Check;
import dev.isogloss.document.Document;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.language.Language;
import dev.isogloss.passage.WordUses;
import dev.isogloss.text.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one list of steps from what was found in a document, alone and among others, to its report.
 *
 * @param wanted the checks that the project wants in the document
 * @param language of the document; asked for only where it is needed, since it may take long to
 *     load
 * @param document asked for only where a step has to look at it again
 */
record Finishing(
    List<Check> wanted, Policy policy, Supplier<Language> language, Supplier<Document> document) {
  /** So many texts have a word that is known, and so many times together. */
  private static final int TEXTS = 2;

  private static final int TIMES = 3;

  /** What two findings share of which one is enough. */
  private record Place(String check, Location at) {
    static Place of(Finding finding) {
      return new Place(finding.check(), finding.at());
    }
  }

  /**
   * The report of a document.
   *
   * @param shared what was found in it beside other documents, with fingerprints
   * @param uses the words of all documents
   */
  Report apply(Partial partial, List<Finding> shared, WordUses uses) {
    Sentences.Index sentences = new Sentences.Index(partial.sentences());
    NameFindings names = new NameFindings(sentences::textAt);
    return new KeepAnchors(partial.headings(), policy.targets(), document)
        .andThen(report -> together(report, shared))
        .andThen(report -> known(report, uses))
        .andThen(new SortFindings())
        .andThen(IgnoreTexts.of(policy, partial.source(), language))
        .andThen(new SetSeverities(policy.severities()))
        .andThen(names)
        .andThen(new Suppress(partial.suppressions(), wanted, policy, names, document))
        .andThen(Arbitrate.within(sentences, wanted))
        .apply(partial.report());
  }

  /** Without what the documents together have so often that it is no slip. */
  private Report known(Report report, WordUses uses) {
    Map<String, Check> yielding =
        wanted.stream()
            .filter(Check::yieldsToUse)
            .collect(Collectors.toMap(Check::id, Function.identity()));
    return report.withFindings(
        report.findings().stream()
            .filter(f -> !isKnown(f, yielding.get(f.check()), uses))
            .toList());
  }

  private static boolean isKnown(Finding finding, @Nullable Check check, WordUses uses) {
    return check != null
        && check.yieldsToUse(finding)
        && uses.has(finding.at().text(), TEXTS, TIMES);
  }

  /** A finding of the document alone says the same better than one of all documents. */
  private Report together(Report report, List<Finding> shared) {
    if (shared.isEmpty()) {
      return report;
    }
    Set<Place> own = new HashSet<>();
    report.findings().forEach(finding -> own.add(Place.of(finding)));
    List<Finding> all = new ArrayList<>(report.findings());
    shared.stream()
        .filter(finding -> policy.runs(finding.check()) && !own.contains(Place.of(finding)))
        .forEach(all::add);
    return report.withFindings(all);
  }
}
