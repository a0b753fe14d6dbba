package dev.isogloss.fix;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FixPlanPropertyTest {
  record Case(SourceText source, List<Finding> findings) {}

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void whatNoEditCoversStaysAsItWas(@ForAll("cases") Case given, @ForAll Safety least) {
    FixPlan plan = FixPlan.of(given.findings(), least);
    String patched = plan.patched(given.source());
    int before = 0;
    int after = 0;
    for (Edit edit : plan.edits().getOrDefault(given.source(), List.of())) {
      String kept = given.source().content().substring(before, edit.at().span().start());
      assertThat(patched.substring(after, after + kept.length())).isEqualTo(kept);
      after += kept.length() + edit.replacement().length();
      before = edit.at().span().end();
    }
    assertThat(patched.substring(after)).isEqualTo(given.source().content().substring(before));
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfTheFindingsDoesNotMatter(@ForAll("cases") Case given, @ForAll Random random) {
    List<Finding> shuffled = new ArrayList<>(given.findings());
    Collections.shuffle(shuffled, random);
    FixPlan plan = FixPlan.of(given.findings(), Safety.UNSAFE);
    FixPlan other = FixPlan.of(shuffled, Safety.UNSAFE);
    assertThat(other.edits()).isEqualTo(plan.edits());
    assertThat(other.applied()).isEqualTo(plan.applied());
    assertThat(other.patched()).isEqualTo(plan.patched());
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void everyEditOfAnAppliedFixIsMade(@ForAll("cases") Case given) {
    FixPlan plan = FixPlan.of(given.findings(), Safety.SAFE);
    List<Edit> made = plan.edits().getOrDefault(given.source(), List.of());
    int wanted = plan.applied().stream().mapToInt(fix -> fix.edits().size()).sum();
    assertThat(made).hasSize(wanted);
    plan.applied().forEach(fix -> assertThat(made).containsAll(fix.edits()));
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.strings()
        .withChars("aб \n\r,éあ")
        .withChars('\u0301', '\ud83d', '\ude80')
        .ofMinLength(1)
        .ofMaxLength(60)
        .map(content -> new SourceText("a.txt", content))
        .flatMap(
            source -> findings(source).list().ofMaxSize(12).map(found -> new Case(source, found)));
  }

  private static Arbitrary<Finding> findings(SourceText source) {
    Arbitrary<List<Copy>> copies =
        Combinators.combine(spans(source), fixes(source))
            .as((at, fix) -> new Copy(at, List.of(fix)))
            .list()
            .ofMaxSize(2);
    return Combinators.combine(
            Arbitraries.of("a-check", "b-check"),
            spans(source),
            fixes(source).list().ofMaxSize(2),
            copies)
        .as(
            (check, at, fixes, more) ->
                Finding.of(
                        check,
                        Category.STYLE_AWKWARD,
                        Severity.MINOR,
                        at,
                        Message.of("It is wrong."))
                    .withFixes(fixes)
                    .withCopies(more));
  }

  private static Arbitrary<Fix> fixes(SourceText source) {
    Arbitrary<List<Edit>> edits =
        Combinators.combine(spans(source), Arbitraries.strings().withChars("xу\n").ofMaxLength(3))
            .as(Edit::new)
            .list()
            .ofMaxSize(2);
    return Combinators.combine(Arbitraries.of(Safety.class), edits)
        .as((safety, changes) -> new Fix(Message.of("Change it."), safety, changes));
  }

  private static Arbitrary<Location> spans(SourceText source) {
    Arbitrary<Integer> offsets = Arbitraries.integers().between(0, source.length());
    return Combinators.combine(offsets, offsets)
        .as((a, b) -> new Location(source, new Span(Math.min(a, b), Math.max(a, b))));
  }
}
