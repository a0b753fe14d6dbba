package dev.isogloss.mutation;

import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests whose classes come from a loader. */
final class TestLaunch {
  private TestLaunch() {}

  static void classes(ClassLoader loader, List<String> names, TestExecutionListener listener) {
    run(loader, names.stream().map(DiscoverySelectors::selectClass).toList(), listener);
  }

  static void tests(ClassLoader loader, List<String> ids, TestExecutionListener listener) {
    run(loader, ids.stream().map(DiscoverySelectors::selectUniqueId).toList(), listener);
  }

  private static void run(
      ClassLoader loader,
      List<? extends DiscoverySelector> selectors,
      TestExecutionListener listener) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectors)
            .configurationParameter("jqwik.shrinking.default", "OFF")
            .configurationParameter("jqwik.database", "target/mutation-properties")
            .build();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      LauncherFactory.create().execute(request, listener);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
