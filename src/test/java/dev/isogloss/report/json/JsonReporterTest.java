package dev.isogloss.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.isogloss.finding.Report;
import dev.isogloss.report.Golden;
import dev.isogloss.report.SampleReport;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReporterTest {
  private static String write(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReporter(SampleReport.TOOL).write(report, out);
    return out.toString();
  }

  @Test
  void golden() throws IOException {
    Golden.check("report.json", write(SampleReport.report()));
  }

  @Test
  void keysStandInTheOrderOfTheContract() throws IOException {
    JsonNode json = new ObjectMapper().readTree(write(SampleReport.report()));
    assertThat(keys(json))
        .containsExactly("tool", "files", "findings", "mentions", "summary", "clusters");
    assertThat(keys(json.at("/files/0")))
        .containsExactly("path", "language", "words", "segments", "score");
    assertThat(keys(json.at("/findings/0")))
        .containsExactly(
            "check",
            "category",
            "severity",
            "file",
            "line",
            "column",
            "endLine",
            "endColumn",
            "start",
            "end",
            "text",
            "message",
            "concept",
            "fixes",
            "related",
            "copies",
            "fingerprint");
    assertThat(keys(json.at("/findings/0/fixes/0"))).containsExactly("title", "safety", "edits");
    assertThat(keys(json.at("/findings/0/fixes/0/edits/0")))
        .containsExactly("file", "start", "end", "replacement");
    assertThat(keys(json.at("/findings/0/related/0")))
        .containsExactly("file", "start", "end", "line", "column", "endLine", "text", "message");
    assertThat(keys(json.at("/findings/0/copies/0")))
        .containsExactly("file", "start", "end", "line", "endLine", "fixes");
    assertThat(keys(json.at("/mentions/0")))
        .containsExactly("concept", "file", "start", "end", "line", "text", "status");
    assertThat(keys(json.at("/summary")))
        .containsExactly("findings", "bySeverity", "byCheck", "score", "omitted");
    assertThat(keys(json.at("/findings/1"))).doesNotContain("concept");
  }

  @Test
  void offsetsCutTheTextOutOfTheFile() throws IOException {
    JsonNode json = new ObjectMapper().readTree(write(SampleReport.report()));
    assertThat(json.get("findings")).isNotEmpty();
    for (JsonNode finding : json.get("findings")) {
      SourceText source =
          finding.get("file").asText().equals(SampleReport.ARTICLE.name())
              ? SampleReport.ARTICLE
              : SampleReport.HOSTILE;
      assertThat(
              source.content().substring(finding.get("start").asInt(), finding.get("end").asInt()))
          .isEqualTo(finding.get("text").asText());
    }
  }

  @Test
  void scoreIsPenaltyPerThousandWords() throws IOException {
    JsonNode score = new ObjectMapper().readTree(write(SampleReport.report())).at("/summary/score");
    // 3 major, 3 minor, 1 critical, 1 neutral; 99 words
    assertThat(score.get("apt").asInt()).isEqualTo(3 * 5 + 3 + 25);
    assertThat(score.get("per1000Words").asText()).isEqualTo("434.34");
    assertThat(score.get("raw").asText()).isEqualTo("56.57");
    assertThat(score.get("calibrated").asText()).isEqualTo("-334.34");
  }

  @Test
  void anEmptyReportIsWhole() throws IOException {
    String json = write(new Report(List.of(), List.of(), List.of(), List.of()));
    assertThat(json).contains("\"findings\": [],").endsWith("}\n").doesNotContain("per1000Words");
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      keys.add(names.next());
    }
    return keys;
  }
}
