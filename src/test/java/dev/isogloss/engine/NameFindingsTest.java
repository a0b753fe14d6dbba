package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a finding's fingerprint depends on. */
class NameFindingsTest {
  private static final ToyText TEXT = ToyText.of("one two one");

  private static String name(Finding finding, String sentence) {
    return names(List.of(finding), sentence).get(0);
  }

  private static List<String> names(List<Finding> findings, String sentence) {
    return new NameFindings(at -> sentence)
        .apply(ToyText.report(findings)).findings().stream().map(Finding::fingerprint).toList();
  }

  @Test
  void anEditElsewhereDoesNotChangeIt() {
    Finding moved = ToyText.of("more text, one two one").finding("toy", "two");
    assertThat(name(TEXT.finding("toy", "two"), "s")).isEqualTo(name(moved, "s")).hasSize(16);
  }

  @Test
  void checkConceptTextAndSentenceChangeIt() {
    Finding finding = TEXT.finding("toy", "two");
    assertThat(
            List.of(
                name(finding, "s"),
                name(finding, "other"),
                name(finding.withConcept("law"), "s"),
                name(TEXT.finding("other", "two"), "s"),
                name(TEXT.finding("toy", "one"), "s")))
        .doesNotHaveDuplicates();
  }

  @Test
  void equalFindingsAreToldApartByTheirCount() {
    Finding first = TEXT.finding("toy", "one");
    Finding second = first.movedTo(TEXT.at("one", 1));
    List<String> both = names(List.of(first, second), "s");
    assertThat(both).doesNotHaveDuplicates();
    assertThat(both.get(0)).isEqualTo(name(first, "s"));
  }

  @Test
  void oneThatIsThereIsKept() {
    assertThat(name(TEXT.finding("toy", "one").withFingerprint("mine"), "s")).isEqualTo("mine");
  }

  @Test
  void theSentenceIsThatInWhichTheFindingBegins() {
    NameFindings byOffset = new NameFindings(Integer::toString);
    NameFindings ofPassages = NameFindings.ofPassages();
    Finding two = TEXT.finding("toy", "two");
    assertThat(byOffset.apply(ToyText.report(List.of(two))).findings().get(0).fingerprint())
        .isEqualTo(name(two, "4"));
    assertThat(ofPassages.apply(ToyText.report(List.of(two))).findings().get(0).fingerprint())
        .isEqualTo(name(two, ""));
  }
}
