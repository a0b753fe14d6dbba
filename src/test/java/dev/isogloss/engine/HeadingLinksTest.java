package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.document.LinkTargets;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.MessageText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a link to a heading does to the fixes of its words. */
class HeadingLinksTest {
  private static final String PAGE = "## Old law of models\n\nOld law.\n";

  private static List<Fix> fixes(String page, String from, String to, String... links) {
    Policy policy = Policy.NONE.withTargets(LinkTargets.of(List.of(links)));
    return ToyText.of(page).checked(policy, new ToyWord(from, to)).findings().get(0).fixes();
  }

  @Test
  void withoutALinkTheHeadingIsMendedSafely() {
    assertThat(fixes(PAGE, "Old law", "New rule", "another"))
        .singleElement()
        .satisfies(f -> assertThat(f.safety()).isEqualTo(Safety.SAFE));
  }

  @Test
  void aFixThatKillsALinkIsUnsafeAndSaysWhich() {
    List<Fix> fixes = fixes(PAGE, "Old law", "New rule", "old-law-of-models");
    Fix last = fixes.get(fixes.size() - 1);
    assertThat(last.safety()).isEqualTo(Safety.UNSAFE);
    assertThat(MessageText.of(last.title()))
        .isEqualTo("Write «New rule». Then the link to #old-law-of-models is broken.");
  }

  @Test
  void aLinkOutlivesAChangeOfMarks() {
    assertThat(fixes("## Old - law\n\nText.\n", "-", "—", "old-law"))
        .extracting(Fix::safety)
        .containsExactly(Safety.SAFE);
  }

  @Test
  void theParagraphBelowTheHeadingHasNoLinks() {
    Policy policy = Policy.NONE.withTargets(LinkTargets.of(List.of("old-law-of-models")));
    assertThat(ToyText.of(PAGE).checked(policy, new ToyWord("Old law.", "New.")).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.fixes()).extracting(Fix::safety).containsExactly(Safety.SAFE));
  }

  /** The words of the first passage begin a paragraph, those of its copy are the heading. */
  @Test
  void aHeadingInACopyKeepsItsLinkToo() {
    String rest =
        IntStream.range(0, 40).mapToObj(i -> "word" + i).collect(Collectors.joining(" ")) + ".\n";
    String page = "Old law of models " + rest + "\n## Old law of models\n\n" + rest;
    Policy policy = Policy.NONE.withTargets(LinkTargets.of(List.of("old-law-of-models")));
    Finding finding =
        ToyText.of(page).checked(policy, new ToyWord("Old law", "New rule")).findings().get(0);
    assertThat(finding.fixes()).extracting(Fix::safety).containsExactly(Safety.SAFE);
    assertThat(finding.copies())
        .singleElement()
        .satisfies(
            copy -> assertThat(copy.fixes()).extracting(Fix::safety).containsOnly(Safety.UNSAFE));
  }
}
