package dev.isogloss.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mutant and the tests to run on it, in portions that grow, so that the first failure ends it
 * soon.
 */
record Job(Mutation mutation, List<Portion> portions) {
  /** All tests of a mutant take no longer than this on the unchanged code. */
  private static final long MOST_MILLISECONDS = 5_000;

  private static final long FIRST_PORTION = 200;

  /** Tests that are started together. */
  record Portion(long milliseconds, List<String> tests) {}

  static Job of(Mutation mutation, List<TestResult> tests) {
    String room = "[class:" + mutation.packageName() + ".";
    List<TestResult> ordered =
        tests.stream()
            .sorted(
                Comparator.comparing((TestResult t) -> !t.id().contains(room))
                    .thenComparingLong(TestResult::milliseconds))
            .toList();
    return new Job(mutation, portions(ordered));
  }

  private static List<Portion> portions(List<TestResult> tests) {
    List<Portion> portions = new ArrayList<>();
    List<String> open = new ArrayList<>();
    long all = 0;
    long inOpen = 0;
    long most = FIRST_PORTION;
    for (TestResult test : tests) {
      if (all + test.milliseconds() > MOST_MILLISECONDS) {
        continue;
      }
      all += test.milliseconds();
      inOpen += test.milliseconds();
      open.add(test.id());
      if (inOpen >= most) {
        portions.add(new Portion(inOpen, List.copyOf(open)));
        open.clear();
        inOpen = 0;
        most *= 2;
      }
    }
    if (!open.isEmpty()) {
      portions.add(new Portion(inOpen, open));
    }
    return portions;
  }

  /** For {@link #parse}: one line. */
  String written() {
    Stream<String> tests =
        portions.stream().map(p -> p.milliseconds() + "\t" + String.join("\t", p.tests()));
    return Stream.concat(Stream.of(mutation.written()), tests)
        .reduce((a, b) -> a + "\f" + b)
        .orElseThrow();
  }

  static Job parse(String written) {
    List<String> parts = List.of(written.split("\f"));
    List<Portion> portions =
        parts.stream().skip(1).map(p -> List.of(p.split("\t"))).map(Job::portion).toList();
    return new Job(Mutation.parse(parts.get(0)), portions);
  }

  private static Portion portion(List<String> parts) {
    return new Portion(Long.parseLong(parts.get(0)), parts.subList(1, parts.size()));
  }
}
