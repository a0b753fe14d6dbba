package dev.isogloss.cli;

import dev.isogloss.document.Document;
import dev.isogloss.document.Prover;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.fix.FixPlan;
import dev.isogloss.fix.PlannedFix;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fixes of a round that are right together as well as each for itself. */
final class ProvedPlan {
  private ProvedPlan() {}

  static FixPlan of(Document document, List<Finding> findings, Safety least) {
    Set<Finding> doubted = Collections.newSetFromMap(new IdentityHashMap<>());
    FixPlan plan = FixPlan.of(findings, least);
    Prover prover = new Prover(document);
    while (!plan.isEmpty()) {
      Map<Fix, String> unproved = prover.unproved(fixes(plan));
      if (unproved.isEmpty()) {
        return plan;
      }
      for (PlannedFix planned : plan.applied()) {
        if (planned.all().stream().anyMatch(unproved::containsKey)) {
          doubted.add(planned.finding());
        }
      }
      plan = FixPlan.of(findings.stream().filter(f -> !doubted.contains(f)).toList(), least);
    }
    return plan;
  }

  private static List<Fix> fixes(FixPlan plan) {
    return plan.applied().stream().flatMap(p -> p.all().stream()).toList();
  }
}
