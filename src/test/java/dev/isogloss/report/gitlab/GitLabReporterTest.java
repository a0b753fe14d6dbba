package dev.isogloss.report.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.isogloss.finding.Report;
import dev.isogloss.report.Reports;
import dev.isogloss.report.SampleReport;
import dev.isogloss.report.Schemas;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GitLabReporterTest {
  private static JsonNode write(Report report) throws IOException {
    String json = Reports.write(new GitLabReporter(Reports.FOLDER), report);
    return Schemas.json("/schemas/gitlab-code-quality.json", json);
  }

  @Test
  void isWhatGitLabAsksFor() throws IOException {
    assertThat(write(SampleReport.report())).hasSize(8);
    assertThat(write(Reports.empty())).isEmpty();
  }

  @Test
  void noFingerprintStandsTwice() throws IOException {
    List<String> fingerprints = new ArrayList<>();
    write(Reports.many(50)).forEach(issue -> fingerprints.add(issue.get("fingerprint").asText()));
    assertThat(fingerprints).hasSize(200).doesNotHaveDuplicates();
    String other = write(Reports.found("a.md", "x", "M.", "y")).at("/0/fingerprint").asText();
    assertThat(write(Reports.found("b.md", "x", "M.", "y")).at("/0/fingerprint").asText())
        .isNotEqualTo(other);
  }

  @Test
  void aFingerprintOutlivesAnEditAbove() throws IOException {
    String before = write(Reports.found("a.md", "x", "M.", "y")).at("/0/fingerprint").asText();
    assertThat(write(Reports.found("a.md", "\n\nx", "M.", "y")).at("/0/fingerprint").asText())
        .isEqualTo(before);
  }
}
