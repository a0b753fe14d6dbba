package dev.isogloss.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.report.csv.CsvReporter;
import dev.isogloss.report.github.GitHubReporter;
import dev.isogloss.report.gitlab.GitLabReporter;
import dev.isogloss.report.markdown.MarkdownReporter;
import dev.isogloss.report.reviewdog.ReviewdogReporter;
import dev.isogloss.report.sarif.SarifReporter;
import dev.isogloss.report.xml.CheckstyleReporter;
import dev.isogloss.report.xml.JUnitReporter;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One report in every format of text that has no golden of its own. */
class ReporterGoldensTest {
  static Stream<Arguments> reporters() {
    ToolInfo tool = SampleReport.TOOL;
    return Stream.of(
        Arguments.of("report.sarif", new SarifReporter(tool, Reports.RULES, Reports.FOLDER)),
        Arguments.of("junit.xml", new JUnitReporter(tool, Reports.FOLDER)),
        Arguments.of("checkstyle.xml", new CheckstyleReporter(tool, Reports.FOLDER)),
        Arguments.of("gitlab.json", new GitLabReporter(Reports.FOLDER)),
        Arguments.of("report.rdjsonl", new ReviewdogReporter(tool, Reports.FOLDER)),
        Arguments.of("github.txt", new GitHubReporter(tool, Reports.FOLDER)),
        Arguments.of("report.md", new MarkdownReporter(tool, Reports.FOLDER, Calibration.DEFAULT)),
        Arguments.of("report.csv", new CsvReporter(Reports.FOLDER)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reporters")
  void golden(String name, Reporter.OfText reporter) throws IOException {
    Golden.check(name, Reports.write(reporter, SampleReport.report()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reporters")
  void anEmptyReportIsWhole(String name, Reporter.OfText reporter) throws IOException {
    String once = Reports.write(reporter, Reports.empty());
    assertThat(once).isEqualTo(Reports.write(reporter, Reports.empty()));
    assertThat(once).doesNotContain("null");
  }
}
