package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.cli.print.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/**
 * A baseline that 0.1.0 has written stays valid: over the same texts nothing is new. Kinds of
 * findings that 0.1.0 did not know would be named here; so far there is none.
 */
class OldBaselineTest {
  private static final String FOLDER = "src/test/resources/baseline-0.1.0/";

  @Test
  void ofTheDefaultChecks() {
    assertThat(findings("baseline.txt")).isEmpty();
  }

  @Test
  void ofAllChecks() {
    assertThat(
            findings(
                "baseline-all-checks.txt",
                "--select",
                "boilerplate,drift,grammar,markup,number,repeat,spelling,style,suppression,term,"
                    + "typography,typography-no-break"))
        .isEmpty();
  }

  /** One line for each finding that the baseline does not accept, and for each error. */
  private static String findings(String baseline, String... more) {
    StringWriter printed = new StringWriter();
    String[] arguments = {
      "check",
      FOLDER + "corpus",
      "--glossary",
      FOLDER + "machine-learning.csv",
      "--baseline",
      FOLDER + baseline,
      "--ratchet",
      "--format",
      "csv"
    };
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    StringWriter errors = new StringWriter();
    try (PrintWriter out = new PrintWriter(printed);
        PrintWriter err = new PrintWriter(errors)) {
      int status = Main.run(Terminal.NONE, out, err, all);
      assertThat(status).as(errors.toString()).isZero();
    }
    return printed.toString().lines().skip(1).collect(java.util.stream.Collectors.joining("\n"));
  }
}
