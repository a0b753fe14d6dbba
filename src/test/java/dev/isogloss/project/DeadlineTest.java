package dev.isogloss.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.document.Segment;
import dev.isogloss.engine.Engine;
import dev.isogloss.engine.Partial;
import dev.isogloss.engine.Policy;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Problem;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  private final List<Problem> problems = new ArrayList<>();

  /** Comes to no end at the paragraph that says so. */
  @CheckInfo(
      id = "toy-endless",
      summary = "It goes on.",
      category = Category.STYLE_AWKWARD,
      severity = Severity.MINOR,
      safety = Safety.DISPLAY_ONLY,
      doc = "")
  private record Endless() implements Check.OfSegment {
    @Override
    public List<Finding> check(Segment segment, Context context) {
      if (segment.text().contains("endless")) {
        try {
          NEVER.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      return List.of();
    }
  }

  /** Finds every paragraph. */
  @CheckInfo(
      id = "toy-all",
      summary = "It is there.",
      category = Category.STYLE_AWKWARD,
      severity = Severity.MINOR,
      safety = Safety.DISPLAY_ONLY,
      doc = "")
  private record All() implements Check.OfSegment {
    @Override
    public List<Finding> check(Segment segment, Context context) {
      return List.of(
          Finding.of(
              id(),
              Category.STYLE_AWKWARD,
              Severity.MINOR,
              context.document().locate(segment, new Span(0, 1)),
              Message.of("It is there.")));
    }
  }

  @AfterEach
  void endAll() {
    NEVER.countDown();
  }

  private Partial analyse(String text, Duration most) {
    SourceText source = new SourceText("a.md", text);
    Document document = Documents.installed().parse(source, Locale.ROOT);
    try (Engine engine =
        new Engine(
            List.of(new Endless(), new All()), Glossary.EMPTY, new InstalledLanguages(), 1)) {
      return new Deadline(most).analyse(engine, document, Policy.NONE, problems::add);
    }
  }

  @Test
  void aCheckWithoutAnEndIsNamedAndTheOthersRun() {
    Partial partial = analyse("One.\n\nTwo.\n\nAn endless one.\n", Duration.ofSeconds(5));
    assertThat(partial.report().findings()).hasSize(3);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).message())
        .startsWith("a.md: the check toy-endless takes too long at the text of line 5")
        .contains("--ignore toy-endless");
  }

  @Test
  void whereNoCheckIsAtFaultTheTextIs() {
    assertThatThrownBy(() -> analyse("One.\n", Duration.ZERO))
        .isInstanceOf(Deadline.OverdueException.class)
        .hasMessageStartingWith("a.md takes too long");
  }

  @Test
  void aLongTextHasLonger() {
    assertThat(Deadline.of(1_000_000)).isGreaterThan(Deadline.of(1000).multipliedBy(5));
  }
}
