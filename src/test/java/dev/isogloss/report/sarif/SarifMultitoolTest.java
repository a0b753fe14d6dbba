package dev.isogloss.report.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.isogloss.finding.Report;
import dev.isogloss.report.Reports;
import dev.isogloss.report.SampleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports before the multitool of SARIF's authors, which asks for more than the schema does. It is
 * where {@code .ci/sarif-judge} has installed it.
 */
class SarifMultitoolTest {
  private static final Path TOOL =
      Path.of("target/sarif-judge/node_modules/.bin/sarif-multitool").toAbsolutePath();

  private static final long SECONDS = 120;

  private @TempDir Path folder;

  static Stream<Report> reports() {
    return Stream.of(
        SampleReport.report(),
        Reports.empty(),
        Reports.unread(),
        Reports.found("dir with space/ж#%{0}.md", "x\ny", "Braces {0} and {name}.", "{}"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void nothingIsAmiss(Report report) throws Exception {
    assumeThat(TOOL).as("Run .ci/sarif-judge to install it.").exists();
    Path file = folder.resolve("report.sarif");
    SarifReporter reporter = new SarifReporter(SampleReport.TOOL, Reports.RULES, Reports.FOLDER);
    Files.writeString(file, Reports.write(reporter, report));
    assertThat(validate(file)).doesNotContain("error ", "warning ").contains("Analysis completed");
  }

  private String validate(Path file) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    ProcessBuilder builder =
        new ProcessBuilder(TOOL.toString(), "validate", file.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    // It looks for ICU, which need not be installed.
    builder.environment().put("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
    Process process = builder.start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    return Files.readString(out, UTF_8);
  }
}
