package dev.isogloss.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.isogloss.finding.Report;
import dev.isogloss.report.csv.CsvReporter;
import dev.isogloss.report.github.GitHubReporter;
import dev.isogloss.report.gitlab.GitLabReporter;
import dev.isogloss.report.json.JsonReporter;
import dev.isogloss.report.markdown.MarkdownReporter;
import dev.isogloss.report.reviewdog.ReviewdogReporter;
import dev.isogloss.report.sarif.SarifReporter;
import dev.isogloss.report.text.MapReporter;
import dev.isogloss.report.text.Palette;
import dev.isogloss.report.text.TextReporter;
import dev.isogloss.report.xml.CheckstyleReporter;
import dev.isogloss.report.xml.JUnitReporter;
import dev.isogloss.text.SafeText;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text of files commands neither a terminal nor the log of a CI system, whatever the format. */
class HostileReportTest {
  private static final String HOSTILE =
      "x\n::add-mask::secret\n  ::error::y ##[group]z ##vso[task.setvariable]v \u001b[2J \u009b2J \u0090q"
          + " \u202egnp \u2066 \u200f \u2028::stop-commands::t";

  /** With the word joiner that keeps Markdown from telling a person. */
  private static final String BLANKS = "\n\r\t\u2060";

  private static Report report() {
    return Reports.found("::notice::" + HOSTILE + ".md", HOSTILE, HOSTILE, HOSTILE);
  }

  static Stream<Reporter.OfText> reporters() {
    ToolInfo tool = SampleReport.TOOL;
    return Stream.of(
        new TextReporter(Palette.NONE, 80),
        new MapReporter(Palette.NONE, 80),
        new JsonReporter(tool, Calibration.DEFAULT),
        new SarifReporter(tool, Reports.RULES, Reports.FOLDER),
        new JUnitReporter(tool, Reports.FOLDER),
        new CheckstyleReporter(tool, Reports.FOLDER),
        new GitLabReporter(Reports.FOLDER),
        new ReviewdogReporter(tool, Reports.FOLDER),
        new GitHubReporter(tool, Reports.FOLDER),
        new MarkdownReporter(tool, Reports.FOLDER, Calibration.DEFAULT),
        new CsvReporter(Reports.FOLDER));
  }

  @ParameterizedTest
  @MethodSource("reporters")
  void nothingInItCommands(Reporter.OfText reporter) throws IOException {
    String written = Reports.write(reporter, report());
    assertThat(written.codePoints().filter(c -> BLANKS.indexOf(c) < 0))
        .noneMatch(SafeText::isCommand);
    assertThat(written.split("[\\r\\n]"))
        .filteredOn(line -> !(reporter.id().equals("github") && line.startsWith("::error file=")))
        .noneMatch(line -> line.strip().startsWith("::"))
        .noneMatch(line -> line.contains("##[") || line.contains("##vso["));
  }

  @Test
  void jsonSaysTheSameAllTheSame() throws IOException {
    String json =
        Reports.write(
            new JsonReporter(SampleReport.TOOL, Calibration.DEFAULT),
            Reports.found("a.md", HOSTILE, HOSTILE, HOSTILE));
    var finding = new ObjectMapper().readTree(json).path("findings").path(0);
    assertThat(finding.path("text").asText()).isEqualTo(HOSTILE);
    assertThat(finding.path("message").asText()).isEqualTo(HOSTILE);
  }

  @Test
  void xmlSaysTheSameAllTheSame() throws IOException {
    String written =
        Reports.write(new CheckstyleReporter(SampleReport.TOOL, Reports.FOLDER), report());
    assertThat(written).contains("&#8238;", "##&#91;group]", "##vso&#91;");
  }
}
