package dev.isogloss.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.report.gitlab.GitLabReporter;
import dev.isogloss.report.sarif.SarifReporter;
import dev.isogloss.report.xml.CheckstyleReporter;
import dev.isogloss.report.xml.JUnitReporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** Reports as the plugins of Jenkins, Gradle and others read them, by the library they share. */
class ViolationsTest {
  private @TempDir Path folder;

  static Stream<Arguments> reporters() {
    ToolInfo tool = SampleReport.TOOL;
    return Stream.of(
        Arguments.of(Parser.CHECKSTYLE, new CheckstyleReporter(tool, Reports.FOLDER)),
        Arguments.of(Parser.SARIF, new SarifReporter(tool, Reports.RULES, Reports.FOLDER)),
        Arguments.of(Parser.CODECLIMATE, new GitLabReporter(Reports.FOLDER)));
  }

  @ParameterizedTest
  @MethodSource("reporters")
  void everyFindingArrives(Parser parser, Reporter.OfText reporter) throws IOException {
    List<Finding> findings = SampleReport.report().findings();
    List<Violation> read = read(parser, reporter);
    assertThat(read).extracting(Violation::getFile).doesNotContain(Violation.NO_FILE);
    assertThat(read).hasSameSizeAs(findings);
    for (Finding finding : findings) {
      assertThat(read)
          .as(MessageText.of(finding.message()))
          .anyMatch(violation -> isSame(finding, violation));
    }
  }

  /** The reader of SARIF puts the page of the rule before the message; XML has no ESC. */
  private static boolean isSame(Finding finding, Violation read) {
    boolean error = finding.severity().compareTo(Severity.MAJOR) >= 0;
    String message = XmlCharacters.only(MessageText.of(finding.message()));
    return finding.at().start().line() == read.getStartLine()
        && XmlCharacters.only(read.getMessage()).endsWith(message)
        && error == (read.getSeverity() == SEVERITY.ERROR);
  }

  /** Its reader of JUnit keeps failures alone, and their text. */
  @Test
  void failuresOfJUnitArrive() throws IOException {
    List<Violation> read = read(Parser.JUNIT, new JUnitReporter(SampleReport.TOOL, Reports.FOLDER));
    long failures =
        SampleReport.report().findings().stream()
            .filter(f -> f.severity() != Severity.NEUTRAL)
            .count();
    assertThat(read).hasSize((int) failures);
  }

  private List<Violation> read(Parser parser, Reporter.OfText reporter) throws IOException {
    Files.writeString(folder.resolve("report"), Reports.write(reporter, SampleReport.report()));
    return ViolationsApi.violationsApi()
        .withPattern(".*/report$")
        .inFolder(folder.toString())
        .findAll(parser)
        .violations()
        .stream()
        .sorted(Comparator.comparing(Violation::getStartLine))
        .toList();
  }
}
