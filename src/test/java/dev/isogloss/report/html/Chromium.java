package dev.isogloss.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A headless browser that is driven over the DevTools protocol; without one a test is skipped, but
 * never where {@code CI} is true.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">DevTools protocol</a>
 */
final class Chromium implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final Path folder;
  private final DevTools tools;

  private Chromium(Process process, Path folder, DevTools tools) {
    this.process = process;
    this.folder = folder;
    this.tools = tools;
  }

  /**
   * Starts a browser that has seen nothing yet.
   *
   * @param folder gets its profile and what it downloads
   */
  static Chromium start(Path folder) throws IOException, InterruptedException {
    String named = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
    Path program = Path.of(named);
    String missing = "There is no browser at " + named + "; set CHROMIUM to the path of one";
    if ("true".equals(System.getenv("CI"))) {
      assertThat(program).as(missing).isExecutable();
    }
    assumeThat(Files.isExecutable(program)).as(missing).isTrue();
    Path profile = Files.createTempDirectory(folder, "profile");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      List<String> port = port(process, profile.resolve("DevToolsActivePort"));
      URI address = URI.create("ws://127.0.0.1:" + port.get(0) + port.get(1));
      return new Chromium(
          process, folder, DevTools.connect(HttpClient.newHttpClient(), address, PATIENCE));
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /** The browser writes the port and the path of its socket into a file, line by line. */
  private static List<String> port(Process process, Path file)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      if (Files.exists(file)) {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() == 2) {
          return lines;
        }
      }
      Thread.sleep(20);
    }
    throw new IOException("The browser has not opened its port.");
  }

  /** Opens a file in a window of its own and waits until its script has run. */
  BrowserPage open(Path file) throws IOException {
    return BrowserPage.open(tools, folder, file.toUri().toString());
  }

  @Override
  public void close() {
    tools.close();
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
