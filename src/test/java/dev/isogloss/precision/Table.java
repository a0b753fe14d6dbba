package dev.isogloss.precision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts judgements by check and by tree. */
record Table(List<TreeRun> runs, List<List<Told>> drawn, Map<String, Judgement> judged) {
  private static final String HEAD =
      """
      | %s | sampled | right | arguable | false | right or arguable | per 1,000 words | right per 1,000 | false per 1,000 | right places | false places |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  /** Those that were drawn and that nobody has judged. */
  List<Told> unjudged() {
    return drawn.stream().flatMap(List::stream).filter(t -> !judged.containsKey(key(t))).toList();
  }

  private static String key(Told told) {
    return told.tree() + "\t" + told.fingerprint();
  }

  String byCheck(boolean hints) {
    int words = runs.stream().mapToInt(TreeRun::words).sum();
    Map<String, Count> counts = counts(Told::check, hints);
    Count sum = counts(t -> "all", hints).getOrDefault("all", new Count());
    StringBuilder text = new StringBuilder(HEAD.formatted("check"));
    List<Map.Entry<String, Count>> rows = new ArrayList<>(counts.entrySet());
    rows.sort((a, b) -> Integer.compare(b.getValue().judged(), a.getValue().judged()));
    rows.forEach(r -> text.append(row(r.getKey(), r.getValue(), words)));
    return text.append(row("**all**", sum, words)).toString();
  }

  String byTree(boolean hints) {
    Map<String, Count> counts = counts(Told::tree, hints);
    StringBuilder text = new StringBuilder(HEAD.formatted("tree"));
    for (TreeRun run : runs) {
      Count count = counts.get(run.tree());
      if (count != null) {
        text.append(row(run.tree(), count, run.words()));
      }
    }
    return text.toString();
  }

  private static String row(String title, Count count, int words) {
    return String.format(Locale.ROOT, "| %s | %s |%n", title, count.cells(words));
  }

  private Map<String, Count> counts(Function<Told, String> key, boolean hints) {
    Map<String, Count> counts = new TreeMap<>();
    for (int i = 0; i < runs.size(); i++) {
      List<Told> sample = drawn.get(i).stream().filter(t -> judged.containsKey(key(t))).toList();
      double weight = (double) runs.get(i).of(hints).size() / Math.max(1, sample.size());
      for (Told told : sample) {
        counts
            .computeIfAbsent(key.apply(told), k -> new Count())
            .add(judged.get(key(told)).verdict(), weight, told.places());
      }
    }
    return counts;
  }
}
