package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.cli.print.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be printed has not been said. */
class DeliveryTest {
  @Test
  void aReportThatNobodyGetsFailsTheRun(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.md");
    Files.writeString(file, "Слово на на месте.\n");
    StringWriter errors = new StringWriter();
    int status =
        Main.run(
            Terminal.NONE,
            new PrintWriter(new Full(), false, StandardCharsets.UTF_8),
            new PrintWriter(errors),
            "check",
            file.toString(),
            "--select",
            "repeat",
            "--fail-on",
            "never",
            "--format",
            "sarif");
    assertThat(errors.toString()).contains("cannot be written to standard output").hasLineCount(1);
    assertThat(status).isEqualTo(ExitStatus.ERROR);
  }

  @Test
  void aLinkOutOfTheTreeIsNotWrittenThrough(@TempDir Path folder, @TempDir Path other)
      throws IOException {
    Path file = other.resolve("a.md");
    Files.writeString(file, "Слово на на месте.\n");
    Files.createSymbolicLink(folder.resolve("a.md"), file);
    CommandLineRun run =
        CommandLineRun.of(java.util.List.of("fix", folder.toString(), "--select", "repeat"));
    assertThat(run.printed()).contains("is a link out of this tree");
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(file).hasContent("Слово на на месте.");
  }

  /** A disk without room. */
  private static final class Full extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }
}
