package dev.isogloss.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import dev.isogloss.report.Reports;
import dev.isogloss.report.SampleReport;
import dev.isogloss.report.Schemas;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReporterTest {
  private static final SarifReporter REPORTER =
      new SarifReporter(SampleReport.TOOL, Reports.RULES, Reports.FOLDER);

  private static JsonNode run(Report report) throws IOException {
    return Schemas.json(Schemas.SARIF, Reports.write(REPORTER, report)).at("/runs/0");
  }

  @Test
  void isValidByTheOfficialSchema() throws IOException {
    assertThat(run(SampleReport.report()).get("results")).hasSize(8);
    assertThat(run(Reports.empty()).get("results")).isEmpty();
    assertThat(run(Reports.unread()).at("/invocations/0/executionSuccessful").asBoolean())
        .isFalse();
  }

  @Test
  void regionsCutTheTextOutOfTheFile() throws IOException {
    JsonNode results = run(SampleReport.report()).get("results");
    for (int i = 0; i < results.size(); i++) {
      Finding finding = SampleReport.report().findings().get(i);
      JsonNode place = results.get(i).at("/locations/0/physicalLocation");
      assertThat(cut(finding.at().source(), place.get("region"))).isEqualTo(finding.at().text());
      assertThat(URI.create(place.at("/artifactLocation/uri").asText()).getPath())
          .isEqualTo(finding.at().source().name());
    }
  }

  @Test
  void replacementsOfAFixReachTheCopies() throws IOException {
    JsonNode change = run(SampleReport.report()).at("/results/0/fixes/0/artifactChanges/0");
    assertThat(change.get("replacements")).hasSize(4);
    JsonNode first = change.at("/replacements/0");
    assertThat(cut(SampleReport.ARTICLE, first.get("deletedRegion"))).isEqualTo("законом");
    assertThat(first.at("/insertedContent/text").asText()).isEqualTo("закону");
  }

  @Test
  void aFixThatAPersonMustWriteIsNoFix() throws IOException {
    assertThat(run(SampleReport.report()).at("/results/1").has("fixes")).isFalse();
  }

  @Test
  void everyResultHasItsRule() throws IOException {
    JsonNode run = run(SampleReport.report());
    for (JsonNode result : run.get("results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      assertThat(rule.at("/help/markdown").asText()).isNotEmpty();
    }
  }

  @Test
  void bracesAreNoArguments() throws IOException {
    JsonNode run = run(Reports.found("a.md", "x", "Write {0} here.", "{y}"));
    assertThat(run.at("/results/0/message/text").asText()).isEqualTo("Write {{0}} here.");
    assertThat(run.at("/tool/driver/rules/0/help/markdown").asText()).contains("{{0}}");
    assertThat(
            run.at("/results/0/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                .asText())
        .isEqualTo("{y}");
  }

  @Test
  void pathsAreRelativeAndEncoded() throws IOException {
    JsonNode below = run(Reports.found("/home/me/site/a b:%.md", "x", "M.", "y"));
    assertThat(uri(below).toString()).isEqualTo("a%20b%3A%25.md");
    JsonNode elsewhere = run(Reports.found("/srv/a.md", "x", "M.", "y"));
    assertThat(uri(elsewhere)).isEqualTo(URI.create("file:///srv/a.md"));
  }

  @Test
  void theSameFingerprintIsCounted() throws IOException {
    SourceText source = new SourceText("a.md", "one one");
    JsonNode run =
        run(
            Reports.of(
                source,
                List.of(
                    Reports.finding(new Location(source, new Span(0, 3)), Severity.MINOR, "M."),
                    Reports.finding(new Location(source, new Span(4, 7)), Severity.MINOR, "M."))));
    assertThat(hash(run, 0)).isEqualTo("00112233445566aa:1");
    assertThat(hash(run, 1)).isEqualTo("00112233445566aa:2");
  }

  @Test
  void theWorstAreKeptWhereThereAreTooMany() throws IOException {
    JsonNode run = run(Reports.many(SarifReporter.MOST_RESULTS / 4 + 25));
    assertThat(run.get("results")).hasSize(SarifReporter.MOST_RESULTS);
    assertThat(run.at("/results/0/level").asText()).isEqualTo("note");
    assertThat(run.at("/results/" + (SarifReporter.MOST_RESULTS - 1) + "/level").asText())
        .isEqualTo("error");
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .startsWith("100 findings are left out");
  }

  private static String hash(JsonNode run, int result) {
    return run.at("/results/" + result + "/partialFingerprints/primaryLocationLineHash").asText();
  }

  private static URI uri(JsonNode run) {
    return URI.create(
        run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asText());
  }

  private static String cut(SourceText source, JsonNode region) {
    int start =
        source.line(region.get("startLine").asInt()).start() + region.get("startColumn").asInt();
    int end = source.line(region.get("endLine").asInt()).start() + region.get("endColumn").asInt();
    return source.content().substring(start - 1, end - 1);
  }
}
