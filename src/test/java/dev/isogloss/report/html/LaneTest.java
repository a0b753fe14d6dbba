package dev.isogloss.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Rendering;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Status;
import dev.isogloss.report.SampleReport;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LaneTest {
  private static final SourceText SOURCE =
      new SourceText("a.md", "one uno eins one\nuno two zwei two due tre");

  private static final SourceText OTHER = new SourceText("b.md", "uno");

  private static Mention mention(String concept, String text, int nth, Status status) {
    return new Mention(concept, SampleReport.at(SOURCE, text, nth), status, text);
  }

  private static Rendering.Use use(SourceText source, String text, int nth) {
    return new Rendering.Use(SampleReport.at(source, text, nth), Optional.empty());
  }

  private static Report report() {
    Cluster cluster =
        new Cluster(
            "uno-one",
            Cluster.Kind.TERM,
            Locale.ENGLISH,
            List.of(
                new Rendering("uno", List.of(use(SOURCE, "uno", 0), use(OTHER, "uno", 0))),
                new Rendering("one", List.of(use(SOURCE, "one", 0), use(SOURCE, "one", 1))),
                new Rendering("eins", List.of(use(SOURCE, "eins", 0)))),
            1,
            0.9,
            List.of());
    return new Report(
        List.of(
            new FileFacts(SOURCE, Locale.ENGLISH, 9, 2),
            new FileFacts(OTHER, Locale.ENGLISH, 1, 1)),
        List.of(),
        List.of(
            mention("two", "zwei", 0, Status.FORBIDDEN),
            mention("two", "due", 0, Status.FORBIDDEN),
            mention("two", "two", 0, Status.PREFERRED),
            mention("two", "two", 1, Status.PREFERRED),
            mention("three", "tre", 0, Status.PREFERRED)),
        List.of(cluster),
        List.of());
  }

  @Test
  void namesOfTheSameKindLookDifferent() {
    PageLane two = lane("two");
    assertThat(two.names().stream().map(PageLane.Name::term)).containsExactly("two", "zwei", "due");
    assertThat(two.names().stream().map(PageLane.Name::classes))
        .containsExactly("preferred v0", "forbidden v0", "forbidden v1");
  }

  @Test
  void aClusterIsALaneWithTheProposedNameFirst() {
    PageLane cluster = lane("uno-one");
    assertThat(cluster.names().stream().map(PageLane.Name::term))
        .containsExactly("one", "uno", "eins");
    assertThat(cluster.names().stream().map(PageLane.Name::classes))
        .containsExactly("preferred v0", "stray v0", "stray v1");
    assertThat(cluster.size()).as("in this file").isEqualTo(4);
  }

  @Test
  void oneRightNameIsNoDrift() {
    assertThat(lane("three").drifts()).isFalse();
    assertThat(lane("two").drifts()).isTrue();
    assertThat(PageLane.of(report(), OTHER).get(0).drifts()).as("a stray name alone").isTrue();
  }

  @Test
  void everyTickLeadsToAPlaceInTheText() throws IOException {
    String page = HtmlReporterTest.write(report());
    Markup.requireBalanced(page);
    for (PageLane lane : PageLane.of(report(), SOURCE)) {
      for (PageLane.Name name : lane.names()) {
        for (PageLane.Tick tick : name.ticks()) {
          assertThat(page).contains("href=\"#" + tick.anchor() + "\"");
          assertThat(page)
              .containsPattern("id=\"" + tick.anchor() + "\">" + tick.at().text() + "<");
        }
      }
    }
  }

  private static PageLane lane(String concept) {
    return PageLane.of(report(), SOURCE).stream()
        .filter(lane -> lane.concept().equals(concept))
        .findFirst()
        .orElseThrow();
  }
}
