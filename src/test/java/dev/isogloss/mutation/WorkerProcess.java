package dev.isogloss.mutation;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands jobs to a {@link MutantWorker}, and starts a new one where it ended. */
final class WorkerProcess implements AutoCloseable {
  private static final int JOBS_OF_A_PROCESS = 60;

  private @Nullable Process process;
  private int jobs;

  /** What became of the mutant; a worker that dies of it has noticed it. */
  String run(Job job) {
    if (process == null || !process.isAlive() || jobs >= JOBS_OF_A_PROCESS) {
      close();
      process = start();
      jobs = 0;
    }
    jobs++;
    new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8).println(job.written());
    try {
      String answer = answers(process).readLine();
      if (answer == null || answer.equals("timeout")) {
        close();
      }
      return answer == null ? "crashed" : answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader answers(Process process) {
    return process.inputReader(StandardCharsets.UTF_8);
  }

  private static Process start() {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx2g",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            MutantWorker.class.getName());
    try {
      return new ProcessBuilder(command)
          .redirectError(ProcessBuilder.Redirect.appendTo(new File("target/mutation-workers.log")))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }
}
