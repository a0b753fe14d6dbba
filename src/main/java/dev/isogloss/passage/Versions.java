package dev.isogloss.passage;

import dev.isogloss.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which texts are versions of one: copies, revisions, several translations. They share more
 * than one of {@value #SHARE} of their fingerprints.
 */
final class Versions {
  private static final int SHARE = 20;

  private final int[] parents;

  private Versions(int count) {
    this.parents = new int[count];
    for (int i = 0; i < count; i++) {
      parents[i] = i;
    }
  }

  /**
   * Of each text a number that it shares with its versions.
   *
   * @param left of each text the words that do not count, in order and apart
   */
  static int[] of(List<Words> texts, List<List<Span>> left) {
    Versions versions = new Versions(texts.size());
    Fingerprints known = new Fingerprints();
    for (int i = 0; i < texts.size(); i++) {
      versions.add(i, texts.get(i), left.get(i), known);
    }
    int[] groups = new int[texts.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = versions.root(i);
    }
    return groups;
  }

  private void add(int own, Words text, List<Span> left, Fingerprints known) {
    Map<Integer, Integer> shared = new HashMap<>();
    int[] count = new int[2];
    Winnowing.fingerprints(
        text,
        (hash, word) -> {
          while (count[1] < left.size() && left.get(count[1]).end() <= word) {
            count[1]++;
          }
          boolean counts = count[1] == left.size() || word < left.get(count[1]).start();
          if (counts) {
            count[0]++;
            count(hash, own, known, shared);
            known.add(hash, own, word);
          }
        });
    shared.forEach(
        (other, fingerprints) -> {
          if (fingerprints * SHARE > count[0]) {
            join(own, other);
          }
        });
  }

  private static void count(long hash, int own, Fingerprints known, Map<Integer, Integer> shared) {
    int before = own;
    for (long place : known.places(hash)) {
      int other = Fingerprints.text(place);
      if (other != before && other != own) {
        shared.merge(other, 1, Integer::sum);
      }
      before = other;
    }
  }

  private void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }

  private int root(int text) {
    int at = text;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
