package dev.isogloss.precision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Draws findings, from each tree as many as from the next; a tree that has fewer leaves its share
 * to the others. The order is that of a digest of seed, tree and fingerprint: a finding that stays
 * when the program changes keeps its place, so that most of a new sample is judged already.
 */
record Draw(long seed) {
  /** Of each run its sample, in the order of the runs. */
  List<List<Told>> of(List<TreeRun> runs, boolean hints, int count) {
    List<List<Told>> all = runs.stream().map(r -> inOrder(r.of(hints))).toList();
    int[] taken = shares(all.stream().mapToInt(List::size).toArray(), count);
    List<List<Told>> drawn = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      drawn.add(all.get(i).subList(0, taken[i]));
    }
    return drawn;
  }

  private List<Told> inOrder(List<Told> findings) {
    return findings.stream().sorted(Comparator.comparing(this::key)).toList();
  }

  private String key(Told told) {
    String text = seed + "\t" + told.tree() + "\t" + told.fingerprint();
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many to take of each, one at a time in turn, until there are enough or none is left. */
  static int[] shares(int[] sizes, int count) {
    int[] taken = new int[sizes.length];
    int left = count;
    boolean more = true;
    while (left > 0 && more) {
      more = false;
      for (int i = 0; i < sizes.length && left > 0; i++) {
        if (taken[i] < sizes[i]) {
          taken[i]++;
          left--;
          more = true;
        }
      }
    }
    return taken;
  }
}
