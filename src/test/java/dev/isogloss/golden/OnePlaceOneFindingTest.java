package dev.isogloss.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.fix.FixPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks do not speak over each other. Passages are told apart from what is found inside. */
class OnePlaceOneFindingTest {
  @Test
  void ownArticle() {
    check(Article.OWN);
  }

  @Test
  void sharedArticle() {
    assumeTrue(Article.SHARED.exists(), "The shared article is not at ../shared.");
    check(Article.SHARED);
  }

  private static void check(Article article) {
    Report report = article.report();
    List<Finding> findings = report.findings();
    assertThat(overlapping(findings)).as("overlapping").isEmpty();
    assertThat(contradictions(findings)).as("contradictions").isEmpty();
    assertThat(report.clusters().stream().filter(c -> hasLane(c, report)))
        .as("concepts that drift lists although they have a lane")
        .isEmpty();
    assertThat(FixPlan.of(findings, Safety.SAFE).skipped()).as("safe fixes that wait").isEmpty();
  }

  private static List<String> overlapping(List<Finding> findings) {
    return pairs(findings)
        .filter(p -> p.one().at().overlaps(p.other().at()))
        .map(Pair::toString)
        .toList();
  }

  private static List<String> contradictions(List<Finding> findings) {
    return pairs(findings)
        .filter(p -> p.one().at().overlaps(p.other().at()))
        .filter(p -> edits(p.one()).anyMatch(e -> edits(p.other()).anyMatch(o -> isOther(e, o))))
        .map(Pair::toString)
        .toList();
  }

  private static boolean isOther(Edit edit, Edit other) {
    return edit.at().overlaps(other.at()) && !edit.equals(other);
  }

  private static Stream<Edit> edits(Finding finding) {
    return finding.fixes().stream().limit(1).flatMap(fix -> fix.edits().stream());
  }

  private static boolean hasLane(Cluster cluster, Report report) {
    return cluster.renderings().stream()
        .flatMap(rendering -> rendering.uses().stream())
        .allMatch(use -> report.mentions().stream().map(Mention::at).anyMatch(use.at()::overlaps));
  }

  private record Pair(Finding one, Finding other) {
    @Override
    public String toString() {
      return one.check()
          + " "
          + one.at().span()
          + " and "
          + other.check()
          + " "
          + other.at().span();
    }
  }

  private static Stream<Pair> pairs(List<Finding> findings) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      for (Finding other : findings.subList(i + 1, findings.size())) {
        pairs.add(new Pair(findings.get(i), other));
      }
    }
    return pairs.stream();
  }
}
