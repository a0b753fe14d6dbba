package dev.isogloss.report.reviewdog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.isogloss.finding.Report;
import dev.isogloss.report.Reports;
import dev.isogloss.report.SampleReport;
import dev.isogloss.report.Schemas;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewdogReporterTest {
  private static List<JsonNode> write(Report report) throws IOException {
    String text = Reports.write(new ReviewdogReporter(SampleReport.TOOL, Reports.FOLDER), report);
    List<JsonNode> diagnostics = new ArrayList<>();
    for (String line : text.lines().toList()) {
      diagnostics.add(Schemas.json("/schemas/rdjsonl-diagnostic.json", line));
    }
    return diagnostics;
  }

  @Test
  void eachLineIsADiagnostic() throws IOException {
    assertThat(write(SampleReport.report())).hasSize(8);
    assertThat(write(Reports.empty())).isEmpty();
  }

  @Test
  void columnsCountBytes() throws IOException {
    Report report = SampleReport.report();
    List<JsonNode> diagnostics = write(report);
    for (int i = 0; i < diagnostics.size(); i++) {
      assertThat(
              cut(report.findings().get(i).at().source(), diagnostics.get(i).at("/location/range")))
          .isEqualTo(report.findings().get(i).at().text());
    }
  }

  @Test
  void aSuggestionJoinsTheEditsOfTheFirstFix() throws IOException {
    JsonNode suggestions = write(SampleReport.report()).get(0).get("suggestions");
    assertThat(suggestions).hasSize(1);
    assertThat(cut(SampleReport.ARTICLE, suggestions.at("/0/range")))
        .isEqualTo("законом** расширения");
    assertThat(suggestions.at("/0/text").asText()).isEqualTo("закону** масштабирования");
  }

  @Test
  void aSuggestionMayInsert() throws IOException {
    JsonNode suggestion = write(SampleReport.report()).get(7).at("/suggestions/0");
    assertThat(suggestion.at("/range/start")).isEqualTo(suggestion.at("/range/end"));
    assertThat(suggestion.get("text").asText()).isEqualTo("the ");
  }

  /** As reviewdog reads it: lines and bytes. */
  private static String cut(SourceText source, JsonNode range) {
    byte[] text = source.content().getBytes(StandardCharsets.UTF_8);
    int start = offset(text, range.get("start"));
    return new String(text, start, offset(text, range.get("end")) - start, StandardCharsets.UTF_8);
  }

  private static int offset(byte[] text, JsonNode position) {
    int at = 0;
    for (int line = 1; line < position.get("line").asInt(); line++) {
      while (text[at++] != '\n') {}
    }
    return at + position.get("column").asInt() - 1;
  }
}
