package dev.isogloss.finding.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.isogloss.finding.message.Argument.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageTest {
  private static String text(String key, Argument first, Argument... others) {
    return MessageText.of(Message.of(key, first, others));
  }

  @Test
  void aPatternTakesItsArguments() {
    assertThat(MessageText.of(Message.of("«{0}» and {1}.", "закон", "{0}")))
        .isEqualTo("«закон» and {0}.");
    assertThat(MessageText.of(Message.of("Nothing to fill."))).isEqualTo("Nothing to fill.");
  }

  @Test
  void aNumberChoosesTheForm() {
    assertThat(text("{0} {0|file|files}.", Argument.count(1))).isEqualTo("1 file.");
    assertThat(text("{0} {0|file|files}.", Argument.count(0))).isEqualTo("0 files.");
    assertThat(text("{0|Line|Lines} {0}.", new Place(7, 7))).isEqualTo("Line 7.");
    assertThat(text("{0|Line|Lines} {0}.", new Place(2, 70))).startsWith("Lines 2").endsWith("70.");
  }

  @Test
  void eachOfAListHasTheMarksOfItsPlace() {
    assertThat(text("Write «{0}».", Argument.terms(List.of("a", "b"))))
        .isEqualTo("Write «a», «b».");
    assertThat(text("Write {0}.", Argument.texts(List.of("a", "b")))).isEqualTo("Write a, b.");
    assertThat(text("«{0}»?", Argument.counted(List.of(Argument.name("a", 3)))))
        .isEqualTo("«a» (3)?");
  }

  @Test
  void aNameWithItsOwnMarksGetsNoOthers() {
    assertThat(text("Write «{0}».", Argument.term("«a»"))).isEqualTo("Write «a».");
    assertThat(text("Write «{0}».", Argument.text("«a»"))).isEqualTo("Write ««a»».");
  }

  @Test
  void sentencesFollowEachOther() {
    Message message = Message.of("One.").then(Message.of("Two.").then(Message.of("{0}.", "Three")));
    assertThat(MessageText.of(message)).isEqualTo("One. Two. Three.");
    assertThat(message.more()).hasSize(2).allMatch(next -> next.more().isEmpty());
  }

  @Test
  void aPatternThatDoesNotFitItsArgumentsIsRefused() {
    for (String key : List.of("No place.", "{1}.", "{0} {1}.", "{0} {", "{x}", "{0|one|many}.")) {
      assertThatIllegalArgumentException().isThrownBy(() -> Message.of(key, "text"));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Message.of("A place {0}."));
  }

  @Test
  void theOrderIsByKeyThenArgumentsThenWhatFollows() {
    List<Message> ordered =
        List.of(
            Message.of("A {0}.", "z"),
            Message.of("A {0}.", "z").then(Message.of("B.")),
            Message.of("A {0}.", Argument.count(2)),
            Message.of("A {0}.", Argument.count(10)),
            Message.of("A {0}.", new Place(1, 2)),
            Message.of("A {0}.", Argument.term("a")),
            Message.of("A {0}.", Argument.counted(List.of(Argument.name("a", 1)))),
            Message.of("B."));
    assertThat(Stream.concat(ordered.stream().skip(4), ordered.stream().limit(4)).sorted())
        .containsExactlyElementsOf(ordered);
  }
}
