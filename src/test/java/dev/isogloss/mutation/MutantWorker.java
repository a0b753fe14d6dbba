package dev.isogloss.mutation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A virtual machine that reads jobs, one a line, and writes what became of each: {@code killed
 * TEST}, {@code survived}, or {@code timeout}, after which it ends. Dictionaries stay loaded
 * between jobs.
 */
public final class MutantWorker {
  private static final long PATIENCE = 10_000;

  /** What the first job loads besides. */
  private static final long FIRST_PATIENCE = 40_000;

  private static final int TIMES_SLOWER = 6;

  private final PrintStream answers;
  private boolean first = true;

  private MutantWorker(PrintStream answers) {
    this.answers = answers;
  }

  public static void main(String[] args) throws IOException {
    MutantWorker worker = new MutantWorker(System.out);
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    BufferedReader jobs =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String job = jobs.readLine(); job != null; job = jobs.readLine()) {
      worker.answer(worker.run(Job.parse(job)));
    }
    System.exit(0);
  }

  private void answer(String text) {
    answers.println(text);
    answers.flush();
  }

  private String run(Job job) {
    Mutation mutation = job.mutation();
    HouseLoader loader =
        new HouseLoader(
            new House().above(mutation.type()),
            (name, code) ->
                name.equals(mutation.type()) ? MutationPoints.apply(code, mutation) : code);
    for (Job.Portion portion : job.portions()) {
      FirstFailure failure = new FirstFailure();
      Thread watch = watch(portion.milliseconds());
      TestLaunch.tests(loader, portion.tests(), failure);
      watch.interrupt();
      if (failure.test() != null) {
        return "killed " + failure.test();
      }
    }
    return "survived";
  }

  /** Ends the virtual machine when a portion takes too long: nothing else ends a loop. */
  private Thread watch(long milliseconds) {
    long patience = (first ? FIRST_PATIENCE : PATIENCE) + TIMES_SLOWER * milliseconds;
    first = false;
    Thread watch =
        new Thread(
            () -> {
              try {
                Thread.sleep(patience);
              } catch (InterruptedException e) {
                return;
              }
              answer("timeout");
              Runtime.getRuntime().halt(1);
            });
    watch.setDaemon(true);
    watch.start();
    return watch;
  }
}
