package dev.isogloss.language.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What may stand for what in two spellings of a name, and how much it tells them apart: 0 is no
 * difference, 1 that of two letters that have nothing in common.
 */
final class Interchanges {
  /** A group of letters in one spelling for a group in the other. Either may be empty. */
  record Interchange(String left, String right, double cost) {}

  private static final String NOTHING = "-";

  private final Map<Integer, List<Interchange>> byEnd = new HashMap<>();

  /**
   * Reads lines such as {@code 0.1 ц тс тц}: a cost, and groups of letters of which any two may
   * stand for each other at that cost; a hyphen is no letter at all.
   */
  static Interchanges mutual(String table) {
    Interchanges made = new Interchanges();
    for (String line : table.lines().toList()) {
      List<String> fields = List.of(line.strip().split("\\s+"));
      double cost = Double.parseDouble(fields.get(0));
      List<String> groups = fields.subList(1, fields.size());
      for (String left : groups) {
        groups.stream().filter(r -> !r.equals(left)).forEach(r -> made.add(left, r, cost));
      }
    }
    return made;
  }

  /**
   * Reads lines such as {@code ch ч ш=0.2 к=0.3}: what the left spelling writes, and what may be
   * for it in the right one, at no cost where none is given.
   */
  static Interchanges oneWay(String table) {
    Interchanges made = new Interchanges();
    for (String line : table.lines().toList()) {
      List<String> fields = List.of(line.strip().split("\\s+"));
      for (String right : fields.subList(1, fields.size())) {
        int sign = right.indexOf('=');
        double cost = sign < 0 ? 0 : Double.parseDouble(right.substring(sign + 1));
        made.add(fields.get(0), sign < 0 ? right : right.substring(0, sign), cost);
      }
    }
    return made;
  }

  private void add(String left, String right, double cost) {
    Interchange made = new Interchange(group(left), group(right), cost);
    byEnd.computeIfAbsent(end(made.left(), made.right()), k -> new ArrayList<>()).add(made);
  }

  private static String group(String written) {
    return written.equals(NOTHING) ? "" : written;
  }

  /** Those that may end at two places; a place is given by how many letters lie before it. */
  void endingAt(String left, int i, String right, int j, List<Interchange> found) {
    found.clear();
    collect(i == 0 ? 0 : left.charAt(i - 1), j == 0 ? 0 : right.charAt(j - 1), found);
    if (i > 0) {
      collect(left.charAt(i - 1), 0, found);
    }
    if (j > 0) {
      collect(0, right.charAt(j - 1), found);
    }
    found.removeIf(c -> !left.startsWith(c.left(), i - c.left().length()));
    found.removeIf(c -> !right.startsWith(c.right(), j - c.right().length()));
  }

  private void collect(int left, int right, List<Interchange> found) {
    found.addAll(byEnd.getOrDefault(left << 16 | right, List.of()));
  }

  private static int end(String left, String right) {
    int l = left.isEmpty() ? 0 : left.charAt(left.length() - 1);
    int r = right.isEmpty() ? 0 : right.charAt(right.length() - 1);
    return l << 16 | r;
  }
}
