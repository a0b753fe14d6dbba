package dev.isogloss.project;

import dev.isogloss.document.Document;
import dev.isogloss.document.proof.Proof;
import dev.isogloss.document.proof.Proof.Verdict;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.fix.FixPlan;
import dev.isogloss.fix.PlannedFix;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The fixes of a round that are right together as well as each for itself. Where two of a block are
 * not, the first is made, and the others wait for the next round like those that overlap.
 */
final class ProvedPlan {
  private final Proof proof;
  private final Set<Finding> waiting = Collections.newSetFromMap(new IdentityHashMap<>());

  private ProvedPlan(Document document) {
    this.proof = new Proof(document);
  }

  static FixPlan of(Document document, List<Finding> findings, Safety least) {
    ProvedPlan proved = new ProvedPlan(document);
    FixPlan plan = FixPlan.of(findings, least);
    while (!plan.isEmpty()) {
      Verdict verdict = proved.proof.of(fixes(plan));
      if (verdict.isRight()) {
        return plan;
      }
      proved.wait(plan, verdict);
      plan = FixPlan.of(findings.stream().filter(f -> !proved.waiting.contains(f)).toList(), least);
    }
    return plan;
  }

  /** Of each damaged block all but the first wait; where that leaves all, none is made. */
  private void wait(FixPlan plan, Verdict verdict) {
    Set<Integer> met = new HashSet<>();
    int before = waiting.size();
    for (PlannedFix planned : plan.applied()) {
      for (Integer block : damaged(planned, verdict)) {
        if (!met.add(block)) {
          waiting.add(planned.finding());
        }
      }
    }
    if (waiting.size() == before) {
      plan.applied().stream()
          .filter(p -> met.isEmpty() || !damaged(p, verdict).isEmpty())
          .forEach(p -> waiting.add(p.finding()));
    }
  }

  private List<Integer> damaged(PlannedFix planned, Verdict verdict) {
    return planned.all().stream()
        .flatMap(fix -> proof.blocksOf(fix).stream())
        .distinct()
        .filter(verdict.damaged()::contains)
        .toList();
  }

  private static List<Fix> fixes(FixPlan plan) {
    return plan.applied().stream().flatMap(p -> p.all().stream()).toList();
  }
}
