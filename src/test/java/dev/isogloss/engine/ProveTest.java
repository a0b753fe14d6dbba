package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.engine.Engine.Step;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Change;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A fix that changes more than it means to is withdrawn; and the steps that a document takes. */
class ProveTest {
  private static final ToyText TEXT = ToyText.of("A law of *one* law.\n");

  private static Fix right(String word) {
    Document document = TEXT.document();
    Segment segment = document.segments().get(0);
    List<Change> changes = List.of(new Change(segment.id(), new Span(2, 5), word));
    return document
        .pen()
        .write(segment, changes, Message.of("Write it."), Safety.SAFE)
        .orElseThrow();
  }

  private static List<Fix> left(Finding... findings) {
    return new Prove(TEXT.document())
        .apply(ToyText.report(List.of(findings))).findings().stream()
            .flatMap(f -> f.fixes().stream())
            .toList();
  }

  private static Finding finding(Fix... fixes) {
    return TEXT.finding("toy", "law").withFixes(List.of(fixes));
  }

  @Test
  void aRightFixStaysAndAWrongOneGoes() {
    Fix right = right("rule");
    Fix wrong = TEXT.fix(Safety.SAFE, "*one*", "one");
    assertThat(left(finding(right))).containsExactly(right);
    assertThat(left(finding(wrong))).isEmpty();
    assertThat(left(finding(right), finding(wrong))).containsExactly(right);
    assertThat(left(finding(wrong, right))).containsExactly(right);
  }

  @Test
  void whatIsOnlyShownNeedsNoProof() {
    Fix shown = TEXT.fix(Safety.DISPLAY_ONLY, "*one*", "one");
    assertThat(left(finding(shown))).containsExactly(shown);
    Fix empty = new Fix(shown.title(), Safety.SAFE, List.of());
    assertThat(left(finding(empty))).containsExactly(empty);
  }

  @Test
  void ofManyFixesAtOnePlaceTheLastAreWithdrawn() {
    Fix[] fixes = IntStream.range(0, 33).mapToObj(i -> right("rule" + i)).toArray(Fix[]::new);
    assertThat(left(finding(fixes))).hasSize(32).doesNotContain(fixes[32]);
  }

  @CheckInfo(
      id = "toy-whole",
      summary = "A document is looked at.",
      category = Category.STYLE_AWKWARD,
      severity = Severity.MINOR,
      safety = Safety.SAFE,
      doc = "")
  private record Whole() implements Check.OfDocument {
    @Override
    public List<Finding> check(Context context) {
      return List.of();
    }
  }

  @Test
  void eachStepIsTold() {
    List<Step> steps = new ArrayList<>();
    ToyText text = ToyText.of("One.\n\nTwo.\n");
    try (Engine engine = ToyText.engine(new ToyWord("x", ""), new Whole())) {
      engine.analyse(text.document(), Policy.NONE, steps::add);
    }
    assertThat(steps)
        .containsExactly(
            Step.SHARED,
            new Step("toy-swap", 0),
            new Step("toy-swap", 6),
            new Step("toy-whole", -1),
            Step.SHARED);
  }
}
