package dev.isogloss.mutation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Changes 400 instructions of the rules, one at a time, and counts the changes that a test notices.
 * Writes {@code reports/mutation.md}. Arguments: the seed, and how many mutants.
 */
public final class MutationRun {
  private static final int SEED = 11;
  private static final int MUTANTS = 400;
  private static final int WORKERS = 2;
  private static final Duration MOST_TIME = Duration.ofMinutes(30);

  private static final Pattern RULES =
      Pattern.compile(
          "dev\\.isogloss\\.(engine|fix|text|document|glossary\\.(find|replace|shape))\\..*");

  /** Tests of one rule or one case each. Those of whole articles and of the program are not. */
  private static final Pattern TESTS =
      Pattern.compile(
          "dev\\.isogloss\\.((check|document|engine|finding|fix|glossary|passage|text)\\..*Test"
              + "|cli\\.(DialectFix|KeepAnchors)Test)");

  private static final Pattern NOT_TESTS =
      Pattern.compile(
          ".*\\.(ChecksMetaTest|EnginePropertyTest|EngineThreadsTest|MdxJudgeTest|NotHandledTest"
              + "|PathologicalInputTest)");

  private final House house = new House();
  private final List<Verdict> verdicts = Collections.synchronizedList(new ArrayList<>());

  private MutationRun() {}

  public static void main(String[] args) throws IOException {
    int seed = args.length > 0 ? Integer.parseInt(args[0]) : SEED;
    int count = args.length > 1 ? Integer.parseInt(args[1]) : MUTANTS;
    new MutationRun().run(seed, count);
    System.exit(0);
  }

  private void run(int seed, int count) throws IOException {
    long start = System.nanoTime();
    Coverage coverage = Coverage.of(RULES.asMatchPredicate(), testClasses());
    say("%d tests ran, %d failed.", coverage.results().size(), coverage.failed().size());
    coverage.failed().forEach(f -> say("  %s", f));
    List<Mutation> points =
        House.mainClasses().stream()
            .filter(RULES.asMatchPredicate())
            .flatMap(t -> MutationPoints.of(HouseLoader.code(t)).stream())
            .toList();
    List<Mutation> sample = sample(points, seed, count);
    say("%d of %d points.", sample.size(), points.size());
    work(new ConcurrentLinkedQueue<>(jobs(coverage, sample)), start);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    List<String> tests = coverage.results().stream().map(TestResult::id).toList();
    new MutationReport(commit(), seed, points.size(), tests, verdicts, time)
        .write(Path.of("reports/mutation.md"));
  }

  private static String commit() throws IOException {
    Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD").start();
    return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  private static List<String> testClasses() {
    return House.classes(Path.of("target/test-classes")).stream()
        .filter(TESTS.asMatchPredicate())
        .filter(NOT_TESTS.asMatchPredicate().negate())
        .toList();
  }

  /** One point out of each of as many equal stretches as are wanted, in the order of the code. */
  private static List<Mutation> sample(List<Mutation> points, int seed, int count) {
    Random random = new Random(seed);
    double stretch = (double) points.size() / count;
    return IntStream.range(0, count)
        .mapToObj(i -> points.get((int) ((i + random.nextDouble()) * stretch)))
        .toList();
  }

  /** The mutants in an order of their own, so that a run that is cut short is a fair one. */
  private List<Job> jobs(Coverage coverage, List<Mutation> sample) {
    List<Job> jobs = new ArrayList<>();
    for (Mutation mutation : sample) {
      List<TestResult> tests =
          coverage.reaching(mutation).stream().filter(t -> canNotice(t, mutation)).toList();
      if (tests.isEmpty()) {
        verdicts.add(new Verdict(mutation, "unreached"));
        say("            %s unreached", mutation.written());
      } else {
        jobs.add(Job.of(mutation, tests));
      }
    }
    Collections.shuffle(jobs, new Random(MUTANTS));
    jobs.addAll(0, controls(jobs));
    return jobs;
  }

  private boolean canNotice(TestResult test, Mutation mutation) {
    String type = test.id().replaceFirst(".*\\[class:([\\w.]+)\\].*", "$1");
    return house.above(mutation.type()).test(type);
  }

  /** Some of the jobs without the change: what fails then fails not because of it. */
  private static List<Job> controls(List<Job> jobs) {
    return jobs.stream()
        .limit(WORKERS * 2)
        .map(
            j ->
                new Job(
                    new Mutation(j.mutation().type(), "none()", 0, Operator.NONE, 0), j.portions()))
        .toList();
  }

  private void work(Queue<Job> jobs, long start) {
    List<Thread> threads =
        IntStream.range(0, WORKERS).mapToObj(i -> new Thread(() -> drain(jobs, start))).toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void drain(Queue<Job> jobs, long start) {
    try (WorkerProcess worker = new WorkerProcess()) {
      for (Job job = jobs.poll(); job != null && isInTime(start); job = jobs.poll()) {
        long began = System.nanoTime();
        Verdict verdict = new Verdict(job.mutation(), worker.run(job));
        verdicts.add(verdict);
        say(
            "%4d %5.1f s %s %s",
            verdicts.size(),
            (System.nanoTime() - began) / 1e9,
            job.mutation().written(),
            verdict.answer());
      }
    }
  }

  private static boolean isInTime(long start) {
    return System.nanoTime() - start < MOST_TIME.toNanos();
  }

  private static void say(String format, Object... values) {
    System.err.println(String.format(Locale.ROOT, format, values));
  }
}
