package dev.isogloss.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts right and wrong answers by a key and writes them as a table. */
final class Tally {
  private static final int EXAMPLES = 3;

  private final String title;
  private final Map<String, Count> counts = new TreeMap<>();

  /** The answers of one key. */
  private static final class Count {
    private int all;
    private int right;
    private final List<String> misses = new ArrayList<>();
  }

  /**
   * @param title the heading of the key's column
   */
  Tally(String title) {
    this.title = title;
  }

  /**
   * Counts an answer.
   *
   * @param miss how a wrong answer is shown
   */
  void add(String key, boolean right, String miss) {
    Count count = counts.computeIfAbsent(key, k -> new Count());
    count.all++;
    if (right) {
      count.right++;
    } else {
      count.misses.add(miss);
    }
  }

  double exact() {
    int all = counts.values().stream().mapToInt(c -> c.all).sum();
    return (double) counts.values().stream().mapToInt(c -> c.right).sum() / Math.max(1, all);
  }

  int all() {
    return counts.values().stream().mapToInt(c -> c.all).sum();
  }

  /** A Markdown table of the keys with most misses, in the order of the misses, at most so many. */
  String table(int rows) {
    StringBuilder table = new StringBuilder();
    table.append("| ").append(title).append(" | forms | exact | missed | such as |\n");
    table.append("|---|--:|--:|--:|---|\n");
    counts.entrySet().stream()
        .sorted((a, b) -> b.getValue().misses.size() - a.getValue().misses.size())
        .limit(rows)
        .forEach(e -> table.append(row(e.getKey(), e.getValue())));
    return table.toString();
  }

  private static String row(String key, Count count) {
    List<String> shown = new ArrayList<>();
    int step = Math.max(1, count.misses.size() / EXAMPLES);
    for (int i = 0; i < count.misses.size() && shown.size() < EXAMPLES; i += step) {
      shown.add(count.misses.get(i));
    }
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.4f | %d | %s |\n",
        key,
        count.all,
        (double) count.right / count.all,
        count.misses.size(),
        String.join("; ", shown));
  }
}
