package dev.isogloss.domains;

import dev.isogloss.check.Check;
import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.domains.DomainOutcome.Verdict;
import dev.isogloss.domains.DomainSentence.Mark;
import dev.isogloss.engine.Engine;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.fix.Fixer;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/** Checks the sentences of a domain and lets the fixes be written. */
final class DomainRun {
  private static final Set<String> CHECKS = Set.of("term-forbidden", "term-deprecated");

  private DomainRun() {}

  /** What became of each sentence, in order. */
  static List<DomainOutcome> of(DomainSet set) {
    List<Check> checks =
        ServiceLoader.load(Check.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(check -> CHECKS.contains(check.id()))
            .toList();
    Documents documents = Documents.installed();
    try (Engine engine = new Engine(checks, set.glossary(), new InstalledLanguages())) {
      return set.sentences().stream()
          .map(
              s -> {
                SourceText source = new SourceText("sentence.txt", s.text());
                Document document = documents.parse(source, set.language());
                return outcome(s, source, engine.check(document));
              })
          .toList();
    }
  }

  private static DomainOutcome outcome(DomainSentence sentence, SourceText source, Report report) {
    int found =
        (int)
            sentence.mentions().stream()
                .filter(m -> report.mentions().stream().anyMatch(r -> isAt(r, m)))
                .count();
    List<String> extra =
        report.mentions().stream()
            .filter(r -> sentence.mentions().stream().noneMatch(m -> isAt(r, m)))
            .map(r -> r.concept() + " at «" + r.at().text() + "»")
            .toList();
    List<Finding> findings = report.findings().stream().filter(f -> !f.fixes().isEmpty()).toList();
    String written = write(source, findings, 0);
    return new DomainOutcome(
        sentence, found, extra, written, verdict(sentence, source, findings, written));
  }

  private static boolean isAt(Mention mention, Mark mark) {
    return mention.concept().equals(mark.concept()) && mention.at().span().overlaps(mark.span());
  }

  private static Verdict verdict(
      DomainSentence sentence, SourceText source, List<Finding> findings, String written) {
    if (sentence.fixed().isEmpty()) {
      return findings.isEmpty() ? Verdict.QUIET : Verdict.DISTURBED;
    }
    if (findings.isEmpty()) {
      return Verdict.NO_FIX;
    }
    boolean right = sentence.isRight(written);
    boolean safe = findings.stream().allMatch(f -> f.fixes().get(0).safety() == Safety.SAFE);
    if (safe) {
      return right && !sentence.open() ? Verdict.SAFE_RIGHT : Verdict.SAFE_WRONG;
    }
    if (right) {
      return Verdict.UNSAFE_RIGHT;
    }
    int most = findings.stream().mapToInt(f -> f.fixes().size()).max().orElse(0);
    for (int i = 1; i < most; i++) {
      if (sentence.isRight(write(source, findings, i))) {
        return Verdict.UNSAFE_OFFERED;
      }
    }
    return Verdict.UNSAFE_WRONG;
  }

  /** The sentence with one candidate of each finding: the wanted, or the last it has. */
  private static String write(SourceText source, List<Finding> findings, int candidate) {
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : findings) {
      Fix fix = finding.fixes().get(Math.min(candidate, finding.fixes().size() - 1));
      fix.edits().stream()
          .filter(e -> edits.stream().noneMatch(o -> o.at().span().overlaps(e.at().span())))
          .forEach(edits::add);
    }
    edits.sort(Comparator.comparing(e -> e.at().span()));
    return Fixer.apply(source, edits);
  }
}
