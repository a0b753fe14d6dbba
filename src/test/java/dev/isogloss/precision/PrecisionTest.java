package dev.isogloss.precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.isogloss.precision.Judgement.Verdict;
import dev.isogloss.precision.Told.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecisionTest {
  private static Told told(String tree, String fingerprint, String check) {
    Place at = new Place("a.md", 1, 0, 1, "a");
    return new Told(tree, fingerprint, check, false, at, "Wrong.", List.of(), List.of(), 1);
  }

  private static TreeRun run(String tree, int words, int findings) {
    List<Told> told =
        IntStream.range(0, findings).mapToObj(i -> told(tree, "f" + i, "spelling")).toList();
    return new TreeRun(tree, 1, words, told);
  }

  @Test
  void aTreeThatHasFewerLeavesItsShareToTheOthers() {
    assertThat(Draw.shares(new int[] {2, 10, 10}, 12)).containsExactly(2, 5, 5);
    assertThat(Draw.shares(new int[] {1, 2}, 12)).containsExactly(1, 2);
  }

  @Test
  void whatStaysKeepsItsPlaceWhenOtherFindingsGo() {
    TreeRun before = run("t", 1000, 40);
    List<Told> drawn = new Draw(7).of(List.of(before), false, 40).get(0);
    List<Told> kept = before.findings().subList(0, 20);
    TreeRun after = new TreeRun("t", 1, 1000, kept);
    List<Told> again = new Draw(7).of(List.of(after), false, 20).get(0);
    List<Told> expected = new ArrayList<>(drawn);
    expected.retainAll(kept);
    assertThat(again).isEqualTo(expected);
    assertThat(new Draw(8).of(List.of(before), false, 40).get(0)).isNotEqualTo(drawn);
  }

  @Test
  void eachJudgementSpeaksForTheFindingsOfItsTree() {
    TreeRun large = run("large", 9000, 90);
    TreeRun small = run("small", 1000, 10);
    List<Told> drawn = List.of(large.findings().get(0), small.findings().get(0));
    Map<String, Judgement> judged =
        Map.of(
            "large\tf0", new Judgement(Verdict.RIGHT, ""),
            "small\tf0", new Judgement(Verdict.FALSE, "no fault"));
    Table table =
        new Table(List.of(large, small), List.of(drawn.subList(0, 1), drawn.subList(1, 2)), judged);
    assertThat(table.unjudged()).isEmpty();
    assertThat(table.byCheck(false))
        .contains("| spelling | 2 | 1 | 0 | 1 | 0.90 | 10.00 | 9.00 | 1.00 |");
    assertThat(table.byTree(false))
        .contains("| small | 1 | 0 | 0 | 1 | 0.00 | 10.00 | 0.00 | 10.00 |");
  }

  @Test
  void aLineOfAnotherFormIsNamed() {
    assertThat(Judgement.parse("j.tsv", List.of("# comment", "t\tf\tright\twhy")))
        .containsEntry("t\tf", new Judgement(Verdict.RIGHT, "why"));
    assertThatThrownBy(() -> Judgement.parse("j.tsv", List.of("t\tf\tperhaps\t")))
        .hasMessage("j.tsv:1: no verdict: perhaps");
    assertThatThrownBy(() -> Judgement.parse("j.tsv", List.of("t\tf\tright\t", "t\tf\tfalse\t")))
        .hasMessage("j.tsv:2: is judged twice");
  }

  @Test
  void theSheetShowsThePlaceAndNotTheCheck(@TempDir Path trees) throws IOException {
    Files.writeString(trees.resolve("a.md"), "\uFEFFfirst\n\nA slip is here.\n\nlast\n");
    String report =
        """
        {"files": [{"words": 5}], "findings": [{"check": "spelling", "severity": "minor", "file": "a.md",
        "line": 3, "start": 9, "end": 13, "text": "slip", "message": "Misspelled.", "fingerprint": "f",
        "fixes": [{"title": "Write", "safety": "safe", "edits": [{"replacement": "slop"}]}], "copies": [{}]}]}
        """;
    TreeRun run = TreeRun.of("t", new ObjectMapper().readTree(report));
    assertThat(run.words()).isEqualTo(5);
    assertThat(new Sheet(trees).of(run.findings()))
        .contains(
            "A ⟦slip⟧ is here.", "says: Misspelled.", "fix: Write → «slop» (safe)", "places: 2")
        .doesNotContain("spelling");
  }

  @Test
  void theListOfTreesSaysWhereEachIsFromAndWhoTranslatedIt() throws IOException {
    Trees trees = Trees.in(Path.of("."));
    assertThat(trees.of("tune").size() + trees.of("held-out").size())
        .isEqualTo(trees.list().size());
    assertThat(trees.list())
        .allSatisfy(
            tree -> {
              assertThat(tree.by()).isIn("people", "model");
              assertThat(tree.repository()).contains("/");
              assertThat(tree.commit()).hasSize(40);
              assertThat(tree.evidence()).isNotBlank();
            });
  }
}
