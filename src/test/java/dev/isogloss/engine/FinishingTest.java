package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.lock.Lock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is found beside other documents comes to what is found in one. */
class FinishingTest {
  private static final ToyText TEXT = ToyText.of("A law of one law.\n");

  private static Report finished(Policy policy, Finding... shared) {
    try (Engine engine = ToyText.engine(new ToyWord("law", ""))) {
      Partial partial = engine.analyse(TEXT.document(), Policy.NONE);
      return engine.finish(partial, List.of(shared), policy, TEXT::document);
    }
  }

  @Test
  void theSameFindingIsToldOnce() {
    assertThat(finished(Policy.NONE, TEXT.finding("toy-swap", "law")).findings()).hasSize(2);
  }

  @Test
  void anotherCheckOrPlaceIsAnother() {
    assertThat(finished(Policy.NONE, TEXT.finding("toy-shared", "one")).findings())
        .extracting(Finding::check)
        .containsExactly("toy-swap", "toy-shared", "toy-swap");
  }

  @Test
  void aCheckThatDoesNotRunSaysNothingOfOtherDocumentsEither() {
    Policy policy =
        new Policy(Set.of("toy-shared"), Set.of(), Map.of(), List.of(), List.of(), Lock.NONE);
    assertThat(finished(policy, TEXT.finding("toy-shared", "one")).findings())
        .extracting(Finding::check)
        .containsOnly("toy-swap");
  }

  @Test
  void eachHasAFingerprint() {
    assertThat(finished(Policy.NONE, TEXT.finding("toy-shared", "one")).findings())
        .extracting(Finding::fingerprint)
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }
}
