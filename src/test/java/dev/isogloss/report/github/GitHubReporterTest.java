package dev.isogloss.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Report;
import dev.isogloss.report.Reports;
import dev.isogloss.report.SampleReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GitHubReporterTest {
  /** A command as the runner reads it. */
  private record Command(String name, Map<String, String> properties, String data) {
    static Command parse(String line) {
      int end = line.indexOf("::", 2);
      String head = line.substring(2, end);
      int space = head.indexOf(' ');
      Map<String, String> properties = new TreeMap<>();
      for (String property : head.substring(space + 1).split(",")) {
        String[] parts = property.split("=", 2);
        properties.put(parts[0], unescape(parts[1].replace("%3A", ":").replace("%2C", ",")));
      }
      return new Command(head.substring(0, space), properties, unescape(line.substring(end + 2)));
    }

    private static String unescape(String text) {
      return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
  }

  private static String write(Report report) throws IOException {
    return Reports.write(new GitHubReporter(SampleReport.TOOL, Reports.FOLDER), report);
  }

  private static List<Command> commands(Report report) throws IOException {
    return write(report).lines().filter(l -> l.startsWith("::")).map(Command::parse).toList();
  }

  @Test
  void whatTheRunnerReadsIsWhatWasFound() throws IOException {
    String message = "100% wrong: one, two,\r\nthree ::error::no %0A";
    Command command = commands(Reports.found("a,b:c%.md", "x", message, "y")).get(0);
    assertThat(command.name()).isEqualTo("error");
    assertThat(command.data()).isEqualTo(message);
    assertThat(command.properties())
        .containsEntry("file", "a,b:c%.md")
        .containsEntry("line", "2")
        .containsEntry("col", "1")
        .containsEntry("endColumn", "2")
        .containsEntry("title", "major · term-forbidden");
  }

  @Test
  void aPlaceOfSeveralLinesHasNoColumn() throws IOException {
    Command command = commands(Reports.found("a.md", "x\ny", "M.", "z")).get(0);
    assertThat(command.properties())
        .containsEntry("line", "2")
        .containsEntry("endLine", "3")
        .doesNotContainKeys("col", "endColumn");
  }

  @Test
  void tenOfAKindAreAnnotationsAndTheLogHasTheRest() throws IOException {
    Report report = Reports.many(15);
    List<Command> commands = commands(report);
    assertThat(commands.stream().filter(c -> c.name().equals("error"))).hasSize(10);
    assertThat(commands.stream().filter(c -> c.name().equals("warning"))).hasSize(10);
    assertThat(commands.stream().filter(c -> c.name().equals("notice"))).hasSize(10);
    assertThat(commands.stream().filter(c -> c.name().equals("error")))
        .allMatch(c -> c.properties().get("title").startsWith("critical"));
    assertThat(commands.get(commands.size() - 1).data())
        .isEqualTo(
            "31 of 60 findings are no annotations (20 errors, 5 warnings, 6 notices), since GitHub"
                + " shows 10 of a kind in a step. The log of this step lists them.");
    assertThat(write(report).lines().filter(l -> l.startsWith("  long.md:"))).hasSize(31);
  }

  @Test
  void aLineOfTheLogIsNoCommand() throws IOException {
    Report report =
        Reports.many(15)
            .mapFindings(
                f ->
                    Reports.finding(
                        f.at(), f.severity(), "One\n::set-output name=x::y ##[error]z"));
    assertThat(commands(report)).hasSize(30);
    assertThat(write(report).lines().filter(l -> !l.startsWith("::")))
        .hasSize(31)
        .noneMatch(l -> l.strip().startsWith("::") || l.contains("##["));
  }

  @Test
  void nothingIsSaidOfNothing() throws IOException {
    assertThat(write(Reports.empty())).isEmpty();
  }
}
