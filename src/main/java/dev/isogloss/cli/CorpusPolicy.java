package dev.isogloss.cli;

import dev.isogloss.engine.Policy;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a project wants of the checks, for findings that show only over several files. */
final class CorpusPolicy {
  private CorpusPolicy() {}

  /**
   * @param complete the report with what was found over all files
   * @param before the reports of the single files, in which the policy is heeded already
   */
  static Report apply(Report complete, Report before, Settings settings) {
    Set<Finding> heeded = Collections.newSetFromMap(new IdentityHashMap<>());
    heeded.addAll(before.findings());
    List<Finding> kept =
        complete.findings().stream()
            .filter(f -> heeded.contains(f) || policy(f, settings).runs(f.check()))
            .map(f -> heeded.contains(f) ? f : withSeverity(f, policy(f, settings)))
            .toList();
    return complete.withFindings(kept);
  }

  private static Policy policy(Finding finding, Settings settings) {
    return settings.policy(Path.of(finding.at().source().id().path()));
  }

  private static Finding withSeverity(Finding finding, Policy policy) {
    Severity wanted = policy.severities().get(finding.check());
    return finding.withSeverity(Objects.requireNonNullElse(wanted, finding.severity()));
  }
}
