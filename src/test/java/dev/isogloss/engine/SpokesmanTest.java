package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Alias;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.text.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a finding takes over of those for which it speaks. */
class SpokesmanTest {
  private static final ToyText TEXT = ToyText.of("one two. one two. one two.");

  private static final Location SECOND = TEXT.at("one two", 5);
  private static final Location THIRD = TEXT.at("one two", 14);

  private static Finding at(String check, String words) {
    return TEXT.finding(check, words).withFingerprint("print-of-" + check);
  }

  private static Copy copy(Location at) {
    return new Copy(at, List.of());
  }

  private static Spokesman speaker(Finding evidence) {
    return new Spokesman(at("speaker", "one two"), List.of(evidence));
  }

  @Test
  void itHasTheHighestSeverity() {
    Finding major = at("other", "two").withSeverity(Severity.MAJOR);
    assertThat(speaker(major).finding().severity()).isEqualTo(Severity.MAJOR);
    Finding neutral = at("other", "two").withSeverity(Severity.NEUTRAL);
    assertThat(speaker(neutral).finding().severity()).isEqualTo(Severity.MINOR);
  }

  @Test
  void itGoesByTheFingerprintsOfAll() {
    Finding other =
        at("other", "two").withAliases(List.of(new Alias("third", "print-of-third", THIRD)));
    assertThat(speaker(other).finding().aliases())
        .containsExactly(
            new Alias("other", "print-of-other", TEXT.at("two")),
            new Alias("third", "print-of-third", THIRD));
    assertThat(speaker(other).finding().fingerprint()).isEqualTo("print-of-speaker");
  }

  @Test
  void itRepeatsWhatTheySayAndEachPlaceOnce() {
    Related there = new Related(THIRD, Message.of("There."));
    Related here = new Related(TEXT.at("two"), Message.of("Here."));
    Finding other = at("other", "two").withRelated(List.of(there, here));
    List<Related> related = speaker(other).finding().related();
    assertThat(related).hasSize(2).contains(there);
    assertThat(related.get(0).at()).isEqualTo(TEXT.at("two"));
    assertThat(MessageText.of(related.get(0).message())).isEqualTo("other: It is wrong.");
  }

  @Test
  void copiesWhereItDoesNotSpeakStayFindings() {
    Finding other = at("other", "two").withCopies(List.of(copy(SECOND), copy(THIRD)));
    assertThat(speaker(other).copiesLeft())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.at()).isEqualTo(SECOND);
              assertThat(f.fingerprint()).isEqualTo("print-of-other");
              assertThat(f.copies()).extracting(Copy::at).containsExactly(THIRD);
            });
  }

  @Test
  void copiesWhereItSpeaksDoNot() {
    Finding speaker = at("speaker", "one two").withCopies(List.of(copy(SECOND)));
    Finding other = at("other", "two").withCopies(List.of(copy(SECOND), copy(THIRD)));
    assertThat(new Spokesman(speaker, List.of(other)).copiesLeft())
        .singleElement()
        .satisfies(f -> assertThat(f.at()).isEqualTo(THIRD));
    assertThat(new Spokesman(speaker, List.of(at("other", "two"))).copiesLeft()).isEmpty();
  }

  @Test
  void itTakesTheirFixes() {
    Finding other = at("other", "two").withFixes(List.of(TEXT.fix(Safety.SAFE, "two", "2")));
    assertThat(speaker(other).finding().fixes()).hasSize(1);
  }
}
