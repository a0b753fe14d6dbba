package dev.isogloss.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Which test reaches which line, and how long it takes. */
final class Coverage implements TestExecutionListener {
  private final List<TestResult> results = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private long started;

  /** Runs the tests once. Those that fail without any change are left out. */
  static Coverage of(Predicate<String> changed, List<String> testClasses) {
    Coverage coverage = new Coverage();
    HouseLoader loader =
        new HouseLoader(
            House::isOurs, (n, code) -> changed.test(n) ? Probes.instrumented(n, code) : code);
    TestLaunch.classes(loader, testClasses, coverage);
    return coverage;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (test.isTest()) {
      Probes.taken();
      started = System.nanoTime();
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (!test.isTest()) {
      return;
    }
    if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      long milliseconds = 1 + (System.nanoTime() - started) / 1_000_000;
      results.add(new TestResult(test.getUniqueId(), milliseconds, Probes.taken()));
    } else {
      failed.add(test.getUniqueId());
    }
  }

  List<TestResult> results() {
    return results;
  }

  List<String> failed() {
    return failed;
  }

  /** The tests that may notice a change. */
  List<TestResult> reaching(Mutation mutation) {
    int place = Probes.number(mutation.type(), mutation.line());
    List<TestResult> there = results.stream().filter(r -> r.reached().get(place)).toList();
    return there.size() > 1 || there.isEmpty() && !isOnceOnly(mutation)
        ? there
        : touching(mutation.type());
  }

  /** Whether the place is run once for all tests, so that only the first is seen to reach it. */
  private boolean isOnceOnly(Mutation mutation) {
    return mutation.methodName().equals("<clinit>") || mutation.methodName().equals("<init>");
  }

  private List<TestResult> touching(String type) {
    BitSet places = Probes.places(type);
    return results.stream().filter(r -> r.reached().intersects(places)).toList();
  }
}
