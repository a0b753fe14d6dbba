package dev.isogloss.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A headless browser; without one a test is skipped, but never where {@code CI} is true. */
record Chromium(Path program, Path folder) {
  static Chromium find(Path folder) {
    String named = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
    Path program = Path.of(named);
    String missing = "There is no browser at " + named + "; set CHROMIUM to the path of one";
    if ("true".equals(System.getenv("CI"))) {
      assertThat(program).as(missing).isExecutable();
    }
    assumeThat(Files.isExecutable(program)).as(missing).isTrue();
    return new Chromium(program, folder);
  }

  /** The page's document after its scripts have run. */
  String dump(Path page, int width) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "dump", ".html");
    run(List.of("--dump-dom", "--window-size=" + width + ",900", page.toUri().toString()), out);
    return Files.readString(out);
  }

  private void run(List<String> arguments, Path out) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--virtual-time-budget=3000",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("The browser ended in time").isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }
}
