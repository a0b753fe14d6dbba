package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.isogloss.cli.print.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of the description of the command line: the manual page, and the completion. */
class ManualPageTest {
  private @TempDir Path folder;

  @Test
  void thePageHasEachCommandAndOption() {
    assertThat(output("manual"))
        .startsWith(".TH \"ISOGLOSS\" \"1\"")
        .contains(".SS \"isogloss check PATH...\"", ".SS \"isogloss glossary lint ")
        .contains("\\fB\\-\\-diff\\-base REV\\fR", "minor, major, critical, never")
        .contains("sarif, junit")
        .doesNotContain("${", "Not built yet", "null");
  }

  /** Each line is a macro that exists, or text that cannot be taken for one. */
  @Test
  void everyLineIsTextOrAKnownMacro() {
    assertThat(output("manual").lines())
        .allSatisfy(
            line ->
                assertThat(line)
                    .matches("\\.TP|\\.(TH|SH|SS)( \"[^\"]*\")+|\\\\fB.+\\\\fR|\\\\&.*"));
  }

  @Test
  void groffFormatsItWithoutAWarning() throws Exception {
    Path groff = Path.of("/usr/bin/groff");
    assumeThat(groff).exists();
    Path page = Files.writeString(folder.resolve("isogloss.1"), output("manual"));
    Path shown = folder.resolve("shown");
    Path warnings = folder.resolve("warnings");
    Process process =
        new ProcessBuilder(groff.toString(), "-man", "-Tutf8", "-ww", page.toString())
            .redirectOutput(shown.toFile())
            .redirectError(warnings.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(warnings).content().isEmpty();
    String plain = Files.readString(shown, StandardCharsets.UTF_8).replaceAll(".\b", "");
    assertThat(plain).contains("--diff-base REV");
  }

  /** A bash that has loaded the script completes what is typed. */
  @Test
  void bashCompletesCommandsAndOptions() throws Exception {
    Path bash = Path.of("/bin/bash");
    assumeThat(bash).exists();
    Files.writeString(folder.resolve("completion"), output("completion"));
    assertThat(completed("isogloss che")).isEqualTo("check\n");
    assertThat(completed("isogloss check --diff-b")).isEqualTo("--diff-base\n");
    assertThat(completed("isogloss glossary li")).isEqualTo("lint\n");
    assertThat(completed("isogloss check --format sar")).isEqualTo("sarif\n");
  }

  private String completed(String typed) throws Exception {
    String script =
        """
        source ./completion
        COMP_WORDS=(%s)
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        COMP_LINE='%s'
        COMP_POINT=${#COMP_LINE}
        _complete_isogloss isogloss "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
        for one in "${COMPREPLY[@]}"; do echo ${one}; done
        """
            .formatted(typed, typed);
    Path out = folder.resolve("completed");
    Process process =
        new ProcessBuilder("/bin/bash", "--norc", "-c", script)
            .directory(folder.toFile())
            .redirectError(folder.resolve("errors").toFile())
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readString(out);
  }

  private static String output(String command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(Terminal.NONE, new PrintWriter(out), new PrintWriter(err), command);
    assertThat(status).as(err.toString()).isZero();
    return out.toString();
  }
}
