package dev.isogloss.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes what became of the mutants.
 *
 * @param commit of the tree that was changed
 * @param points how many changes there are to choose from
 * @param tests the ids of the tests that ran
 */
record MutationReport(
    String commit, int seed, int points, List<String> tests, List<Verdict> all, Duration time) {
  private static final String HEAD =
      """
      # How many changes the tests notice

      One instruction of the compiled rules is changed at a time: a condition is asked the other way round, a boundary moved, a
      sum made a difference, a returned value replaced, a call left out, a constant changed. Then the tests of single rules and cases
      run that reach its line: unit tests, properties and the fixtures of the checks, no whole article and no command line. A
      mutant is killed where one of them fails or does not come to an end.

      ```sh
      mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
      java -cp target/classes:target/test-classes:$(cat target/classpath) \\
          dev.isogloss.mutation.MutationRun
      ```

      """;

  void write(Path file) throws IOException {
    Files.writeString(file, HEAD + summary() + byPackage() + killers() + survivors());
  }

  private List<Verdict> mutants() {
    return all.stream().filter(v -> v.mutation().operator() != Operator.NONE).toList();
  }

  private String summary() {
    List<Verdict> controls =
        all.stream().filter(v -> v.mutation().operator() == Operator.NONE).toList();
    long wrong = controls.stream().filter(Verdict::isKilled).count();
    return """
        | what | figure |
        |---|---|
        | commit | %s |
        | seed | %d |
        | mutants | %d of %d |
        | killed | %s |
        | tests | %d |
        | control runs without a change, of them failed | %d, %d |
        | minutes | %d |

        """
        .formatted(
            commit,
            seed,
            mutants().size(),
            points,
            score(mutants()),
            tests.size(),
            controls.size(),
            wrong,
            time.toMinutes());
  }

  private static String score(List<Verdict> verdicts) {
    long killed = verdicts.stream().filter(Verdict::isKilled).count();
    double share = 100.0 * killed / Math.max(1, verdicts.size());
    return String.format(Locale.ROOT, "%d of %d, %.1f %%", killed, verdicts.size(), share);
  }

  private String byPackage() {
    Map<String, List<Verdict>> grouped = grouped(v -> v.mutation().packageName());
    StringBuilder table = new StringBuilder("| package | killed |\n|---|---|\n");
    grouped.forEach(
        (name, verdicts) ->
            table.append("| `%s` | %s |\n".formatted(shortened(name), score(verdicts))));
    return table.append('\n').toString();
  }

  private Map<String, List<Verdict>> grouped(Function<Verdict, String> key) {
    return mutants().stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }

  private static String shortened(String type) {
    return type.replace("dev.isogloss.", "");
  }

  private String killers() {
    Map<String, Long> killed =
        mutants().stream()
            .filter(Verdict::isKilled)
            .collect(Collectors.groupingBy(Verdict::killer, TreeMap::new, Collectors.counting()));
    StringBuilder table = new StringBuilder("| killed by | mutants |\n|---|---|\n");
    killed.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(e -> table.append("| %s | %d |\n".formatted(e.getKey(), e.getValue())));
    return table.append('\n').toString();
  }

  private String survivors() {
    StringBuilder list = new StringBuilder("## Survivors\n\n");
    mutants().stream()
        .filter(v -> !v.isKilled())
        .sorted(
            Comparator.comparing((Verdict v) -> v.mutation().packageName())
                .thenComparing(v -> v.mutation().outerType())
                .thenComparingInt(v -> v.mutation().line()))
        .forEach(v -> list.append(survivor(v)));
    return list.toString();
  }

  private static String survivor(Verdict verdict) {
    Mutation mutation = verdict.mutation();
    String file = shortened(mutation.packageName()).replace('.', '/') + "/" + mutation.outerType();
    return "- `%s.java:%d` `%s` %s%s\n"
        .formatted(
            file,
            mutation.line(),
            mutation.methodName(),
            mutation.operator().says(),
            verdict.answer().equals("unreached") ? " (no test comes by)" : "");
  }
}
