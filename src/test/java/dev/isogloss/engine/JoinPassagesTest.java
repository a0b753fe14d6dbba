package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.check.Check;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.message.MessageText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which neighbouring passages become one finding. */
class JoinPassagesTest {
  private static List<Finding> found(String text, Check... checks) {
    return ToyText.of(text).checked(Policy.NONE, checks).findings();
  }

  private static List<String> messages(String text, String... words) {
    return found(text, ToyParagraph.beginning(words)).stream()
        .map(f -> MessageText.of(f.message()))
        .toList();
  }

  @Test
  void neighboursWithTheSameFaultAreOneFinding() {
    assertThat(found("Law a.\n\nLaw b.\n\nLaw c.\n", ToyParagraph.beginning("Law")))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.at().text()).isEqualTo("Law a.\n\nLaw b.\n\nLaw c.");
              assertThat(MessageText.of(f.message())).isEqualTo("Law begins it. Lines 1–5.");
              assertThat(f.aliases()).hasSize(2).doesNotHaveDuplicates();
            });
  }

  @Test
  void itHasTheFingerprintOfTheFirst() {
    String first = found("Law a.\n", ToyParagraph.beginning("Law")).get(0).fingerprint();
    String second = found("Law b.\n", ToyParagraph.beginning("Law")).get(0).fingerprint();
    assertThat(found("Law a.\n\nLaw b.\n", ToyParagraph.beginning("Law")))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.fingerprint()).isEqualTo(first);
              assertThat(f.aliases()).extracting(a -> a.fingerprint()).containsExactly(second);
            });
  }

  @Test
  void oneAloneStaysAsItIs() {
    assertThat(messages("Law a.\n\nTerm.\n", "Law")).containsExactly("Law begins it.");
  }

  @Test
  void aParagraphBetweenParts() {
    assertThat(messages("Law a.\n\nTerm.\n\nLaw b.\n\nLaw c.\n", "Law"))
        .containsExactly("Law begins it.", "Law begins it. Lines 5–7.");
  }

  @Test
  void whatIsNoProseDoesNotPart() {
    assertThat(messages("Law a.\n\n```\ncode\n```\n\n2026.\n\nLaw b.\n", "Law"))
        .containsExactly("Law begins it. Lines 1–9.");
  }

  @Test
  void anotherMessageIsAnotherFault() {
    assertThat(messages("Law a.\n\nTerm b.\n", "Law", "Term"))
        .containsExactly("Law begins it.", "Term begins it.");
  }

  @Test
  void wordsAreNoPassages() {
    assertThat(found("law\n\nlaw\n", new ToyWord("law", ""))).hasSize(2);
  }

  @Test
  void inOneLineNoLinesAreNamed() {
    assertThat(messages("| Law a | Law b |\n|---|---|\n", "Law")).containsExactly("Law begins it.");
  }
}
