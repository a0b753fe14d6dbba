package dev.isogloss;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.project.Fixing;
import dev.isogloss.project.Formats;
import dev.isogloss.project.MemorySources;
import dev.isogloss.project.Run;
import dev.isogloss.project.Session;
import dev.isogloss.project.Settings;
import dev.isogloss.project.Sources;
import dev.isogloss.text.SourceId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A program that opens a project without the command line, a file or a terminal. */
class FrontDoorTest {
  private static final SourceId TERMS = SourceId.of("terms.csv");
  private static final SourceId ARTICLE = SourceId.of("статья.md");

  @Test
  void aProjectInMemoryIsCheckedFixedAndReported() throws IOException {
    Sources memory =
        new MemorySources(
            Map.of(
                TERMS,
                "concept,ru,ru.forbidden\nneural-network,нейронная сеть,нервная сеть\n",
                ARTICLE,
                "# Обучение\n\nМы учим *нервную сеть* читать.\n"));
    try (Session session = new Session(Settings.plain(List.of(TERMS)), memory)) {
      Run run = session.run(List.of(ARTICLE));
      Report report = run.report();
      assertThat(report.findings()).extracting(Finding::check).containsExactly("term-forbidden");
      String json = Formats.text("json", report);
      assertThat(json).contains("\"check\": \"term-forbidden\"");
      var fixed = new Fixing(run, r -> r, Safety.SAFE).fix(Fixing.MOST_ROUNDS);
      assertThat(fixed.texts().get(0).after().content())
          .contains("Мы учим *нейронную сеть* читать.");
      assertThat(fixed.remaining()).isEmpty();
    }
  }
}
