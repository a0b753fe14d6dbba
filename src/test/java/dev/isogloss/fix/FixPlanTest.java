package dev.isogloss.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.isogloss.finding.Category;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixPlanTest {
  private final SourceText text = new SourceText("a.txt", "one two three one two three");

  private Edit edit(int start, int end, String replacement) {
    return new Edit(new Location(text, new Span(start, end)), replacement);
  }

  private Fix fix(Safety safety, Edit... edits) {
    return new Fix(Message.of("Change it."), safety, List.of(edits));
  }

  private Finding finding(String check, int start, int end, Fix... fixes) {
    return Finding.of(
            check,
            Category.STYLE_AWKWARD,
            Severity.MINOR,
            new Location(text, new Span(start, end)),
            Message.of("It is wrong."))
        .withFixes(List.of(fixes));
  }

  @Test
  void takesTheFirstFixWithEnoughSafety() {
    Finding finding =
        finding(
            "c",
            0,
            3,
            fix(Safety.DISPLAY_ONLY, edit(0, 3, "shown")),
            fix(Safety.UNSAFE, edit(0, 3, "ONE?")),
            fix(Safety.SAFE, edit(0, 3, "ONE")));
    assertThat(FixPlan.of(List.of(finding), Safety.SAFE).patched(text)).startsWith("ONE two");
    assertThat(FixPlan.of(List.of(finding), Safety.UNSAFE).patched(text)).startsWith("ONE? two");
    assertThat(FixPlan.of(List.of(finding), Safety.DISPLAY_ONLY).patched(text))
        .startsWith("ONE? two");
  }

  @Test
  void aPointAtTheEdgeOfAStretchIsAnotherPlace() {
    assertThat(patched(edit(4, 4, "a "), edit(4, 7, "2"))).startsWith("one a 2 three");
    assertThat(patched(edit(4, 7, "2"), edit(7, 7, " b"))).startsWith("one 2 b three");
    assertThat(patched(edit(0, 3, "1"), edit(3, 4, "-"))).startsWith("1-two");
  }

  @Test
  void aFixThatContradictsItselfIsNotMade() {
    assertThat(patched(edit(4, 7, "2"), edit(5, 5, "x"))).isEqualTo(text.content());
    assertThat(patched(edit(4, 7, "2"), edit(6, 9, "x"))).isEqualTo(text.content());
    assertThat(patched(edit(4, 4, "a"), edit(4, 4, "b"))).isEqualTo(text.content());
  }

  private String patched(Edit... edits) {
    Finding finding = finding("c", 0, 3, fix(Safety.SAFE, edits));
    return FixPlan.of(List.of(finding), Safety.SAFE).patched(text);
  }

  @Test
  void reachesTheCopies() {
    Finding finding =
        finding("c", 4, 7, fix(Safety.SAFE, edit(4, 7, "2")))
            .withCopies(
                List.of(
                    new Copy(
                        new Location(text, new Span(18, 21)),
                        List.of(fix(Safety.SAFE, edit(18, 21, "2"))))));
    FixPlan plan = FixPlan.of(List.of(finding), Safety.SAFE);
    assertThat(plan.patched(text)).isEqualTo("one 2 three one 2 three");
    assertThat(plan.patched()).containsExactly(java.util.Map.entry(text, plan.patched(text)));
  }

  @Test
  void anUnsafeCopyMakesTheFixUnsafe() {
    Finding finding =
        finding("c", 4, 7, fix(Safety.SAFE, edit(4, 7, "2")))
            .withCopies(
                List.of(
                    new Copy(
                        new Location(text, new Span(18, 21)),
                        List.of(fix(Safety.UNSAFE, edit(18, 21, "2"))))));
    assertThat(FixPlan.of(List.of(finding), Safety.SAFE).isEmpty()).isTrue();
    assertThat(FixPlan.of(List.of(finding), Safety.UNSAFE).applied()).hasSize(1);
  }

  @Test
  void theFirstOfTwoOverlappingFixesWins() {
    Finding late = finding("a", 4, 13, fix(Safety.SAFE, edit(4, 13, "x")));
    Finding early = finding("z", 0, 7, fix(Safety.SAFE, edit(0, 7, "y")));
    Finding sameButLaterId = finding("zz", 0, 7, fix(Safety.SAFE, edit(0, 7, "n")));
    FixPlan plan = FixPlan.of(List.of(late, sameButLaterId, early), Safety.SAFE);
    assertThat(plan.patched(text)).isEqualTo("y three one two three");
    assertThat(plan.applied()).extracting(PlannedFix::finding).containsExactly(early);
    assertThat(plan.skipped())
        .extracting(PlannedFix::finding)
        .containsExactly(sameButLaterId, late);
  }

  @Test
  void allEditsOfAFixAreMadeOrNone() {
    Finding first = finding("a", 0, 3, fix(Safety.SAFE, edit(0, 3, "1")));
    Finding both = finding("b", 0, 3, fix(Safety.SAFE, edit(0, 3, "I"), edit(14, 17, "I")));
    assertThat(FixPlan.of(List.of(both, first), Safety.SAFE).patched(text))
        .isEqualTo("1 two three one two three");
  }

  @Test
  void insertionsAtOnePlaceExcludeEachOther() {
    Finding one = finding("a", 0, 3, fix(Safety.SAFE, edit(3, 3, "!")));
    Finding two = finding("b", 0, 3, fix(Safety.SAFE, edit(3, 3, "?")));
    Finding touching = finding("c", 0, 3, fix(Safety.SAFE, edit(0, 3, "1")));
    FixPlan plan = FixPlan.of(List.of(one, two, touching), Safety.SAFE);
    assertThat(plan.patched(text)).startsWith("one! two");
    assertThat(plan.skipped()).hasSize(2);
  }

  @Test
  void neighboursThatOnlyTouchAreBothChanged() {
    Finding one = finding("a", 0, 3, fix(Safety.SAFE, edit(0, 3, "1")));
    Finding two = finding("b", 3, 7, fix(Safety.SAFE, edit(3, 7, "2")));
    assertThat(FixPlan.of(List.of(one, two), Safety.SAFE).patched(text)).startsWith("12 three");
  }

  @Test
  void aFixThatOverlapsItselfOrChangesNothingIsNeverMade() {
    Finding contradiction = finding("a", 0, 3, fix(Safety.SAFE, edit(0, 5, "1"), edit(4, 7, "2")));
    Finding same = finding("b", 0, 3, fix(Safety.SAFE, edit(0, 3, "one")));
    FixPlan plan = FixPlan.of(List.of(contradiction, same), Safety.SAFE);
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.skipped()).hasSize(1);
    assertThat(plan.patched()).isEmpty();
    assertThat(plan.patched(text)).isEqualTo(text.content());
  }

  @Test
  void editsOfSeveralFilesAreMadeTogether() {
    SourceText other = new SourceText("b.txt", "x");
    Finding finding =
        finding(
            "a",
            0,
            3,
            fix(Safety.SAFE, edit(0, 3, "1"), new Edit(new Location(other, new Span(0, 1)), "y")));
    FixPlan plan = FixPlan.of(List.of(finding), Safety.SAFE);
    assertThat(plan.patched().keySet()).containsExactly(text, other);
    assertThat(plan.patched(other)).isEqualTo("y");
  }

  @Test
  void theFixerRefusesForeignAndOverlappingEdits() {
    SourceText other = new SourceText("b.txt", "one two");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fixer.apply(other, List.of(edit(0, 1, ""))))
        .withMessageContaining("a.txt");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fixer.apply(text, List.of(edit(0, 2, ""), edit(1, 3, ""))));
  }
}
