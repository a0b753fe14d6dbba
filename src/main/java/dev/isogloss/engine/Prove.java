package dev.isogloss.engine;

import dev.isogloss.document.Document;
import dev.isogloss.document.proof.Prover;
import dev.isogloss.finding.EditSpans;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Intent;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.MessageText;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Withdraws the fixes that would change more than they mean to, or whose effect nobody can tell.
 */
final class Prove implements UnaryOperator<Report> {
  private static final Logger LOG = System.getLogger("dev.isogloss.fixes");

  /** Of fixes at one place more than this are not looked at, and withdrawn. */
  private static final int MOST_BATCHES = 32;

  private final Document document;

  /** By identity, since two findings may have equal fixes. The values are reasons for the log. */
  private final Map<Fix, String> withdrawn = new IdentityHashMap<>();

  Prove(Document document) {
    this.document = document;
  }

  /** Fixes that may be made together. */
  private static final class Batch {
    private final List<Fix> fixes = new ArrayList<>();
    private final EditSpans taken = new EditSpans();

    boolean add(Fix fix) {
      boolean free = taken.allFree(fix.edits());
      if (free) {
        taken.claim(fix.edits());
        fixes.add(fix);
      }
      return free;
    }
  }

  @Override
  public Report apply(Report report) {
    Map<Boolean, List<Batch>> batches = new TreeMap<>();
    for (Finding finding : report.findings()) {
      for (Fix fix : finding.fixes()) {
        if (fix.safety() != Safety.DISPLAY_ONLY && !fix.edits().isEmpty()) {
          // Proved by themselves: of them the proof is more lenient.
          boolean marks = fix.intent() == Intent.CHANGE_MARKS;
          add(fix, batches.computeIfAbsent(marks, m -> new ArrayList<>()));
        }
      }
    }
    Prover prover = new Prover(document);
    batches.values().stream()
        .flatMap(List::stream)
        .forEach(batch -> withdrawn.putAll(prover.unproved(batch.fixes)));
    return withdrawn.isEmpty() ? report : report.mapFindings(this::proved);
  }

  /** Puts a fix into the first batch in which it collides with nothing. */
  private void add(Fix fix, List<Batch> batches) {
    for (Batch batch : batches) {
      if (batch.add(fix)) {
        return;
      }
    }
    Batch batch = new Batch();
    if (batches.size() < MOST_BATCHES && batch.add(fix)) {
      batches.add(batch);
    } else {
      withdrawn.put(fix, "too many fixes for this place");
    }
  }

  /** The finding with the fixes that are left. */
  private Finding proved(Finding finding) {
    if (finding.fixes().stream().noneMatch(withdrawn::containsKey)) {
      return finding;
    }
    for (Fix fix : finding.fixes()) {
      String reason = withdrawn.get(fix);
      if (reason != null) {
        LOG.log(
            Level.DEBUG,
            () ->
                "%s:%d: %s: fix withdrawn: «%s» It also changes: %s"
                    .formatted(
                        document.source().name(),
                        finding.at().start().line(),
                        finding.check(),
                        MessageText.of(fix.title()),
                        reason));
      }
    }
    return finding.withFixes(
        finding.fixes().stream().filter(f -> !withdrawn.containsKey(f)).toList());
  }
}
