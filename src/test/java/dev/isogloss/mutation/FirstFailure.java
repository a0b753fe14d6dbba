package dev.isogloss.mutation;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Remembers the first test that fails. */
final class FirstFailure implements TestExecutionListener {
  private @Nullable String test;

  @Override
  public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
    if (test == null && result.getStatus() == TestExecutionResult.Status.FAILED) {
      test = finished.getUniqueId().replaceAll("\\s", " ");
      result.getThrowable().ifPresent(t -> System.err.println(test + ": " + t));
    }
  }

  @Nullable String test() {
    return test;
  }
}
