package dev.isogloss.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Two Russian spellings.
 *
 * @param same whether they are of one name
 * @param edits letters that have to be inserted, deleted or changed (Levenshtein)
 */
record SpelledPair(String left, String right, boolean same, int edits) {
  private static final int SHORTEST = 5;
  private static final int MOST_EDITS = 3;

  private static SpelledPair of(String left, String right, boolean same) {
    return new SpelledPair(left, right, same, edits(left, right));
  }

  /** Names that differ in Latin letters by marks alone, and in Russian by more. */
  static List<SpelledPair> natural(List<NameEntry> names) {
    Map<String, List<NameEntry>> byLatin = new LinkedHashMap<>();
    names.forEach(n -> byLatin.computeIfAbsent(n.latin(), l -> new ArrayList<>()).add(n));
    return byLatin.values().stream()
        .filter(spellings -> spellings.size() == 2)
        .map(s -> of(s.get(0).russian(), s.get(1).russian(), true))
        .filter(p -> p.edits() <= MOST_EDITS && p.edits() < p.left().length() / 2.0)
        .toList();
  }

  /** For each name a second spelling by another system, drawn by lot. */
  static List<SpelledPair> varied(List<NameEntry> names) {
    Random lot = new Random(1);
    List<SpelledPair> pairs = new ArrayList<>();
    for (NameEntry name : names) {
      if (name.russian().length() >= SHORTEST) {
        List<String> others = SpellingSystems.others(name);
        if (!others.isEmpty()) {
          pairs.add(of(name.russian(), others.get(lot.nextInt(others.size())), true));
        }
      }
    }
    return pairs.stream().filter(p -> p.edits() <= MOST_EDITS).toList();
  }

  /** Different names with few edits between them. */
  static List<SpelledPair> different(List<NameEntry> names) {
    Map<String, List<NameEntry>> near = new LinkedHashMap<>();
    for (NameEntry name : names) {
      if (name.russian().length() >= SHORTEST) {
        for (String key : shortened(name.russian())) {
          near.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
        }
      }
    }
    Map<String, SpelledPair> found = new TreeMap<>();
    near.values().forEach(group -> addDifferent(group, found));
    return List.copyOf(found.values());
  }

  /** As many pairs of one name as of two for each number of edits, drawn by lot. */
  static List<SpelledPair> balanced(List<SpelledPair> same, List<SpelledPair> different) {
    List<SpelledPair> drawn = new ArrayList<>();
    for (int edits = 1; edits <= MOST_EDITS; edits++) {
      int wanted = edits;
      List<SpelledPair> ones = drawn(same, wanted);
      List<SpelledPair> twos = drawn(different, wanted);
      int count = Math.min(ones.size(), twos.size());
      drawn.addAll(ones.subList(0, count));
      drawn.addAll(twos.subList(0, count));
    }
    return drawn;
  }

  private static List<SpelledPair> drawn(List<SpelledPair> pairs, int edits) {
    List<SpelledPair> some =
        new ArrayList<>(pairs.stream().filter(p -> p.edits() == edits).toList());
    Collections.shuffle(some, new Random(edits));
    return some;
  }

  private static void addDifferent(List<NameEntry> group, Map<String, SpelledPair> found) {
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < Math.min(group.size(), i + 20); j++) {
        NameEntry a = group.get(i);
        NameEntry b = group.get(j);
        if (edits(a.latin(), b.latin()) > 1 && !a.russian().equals(b.russian())) {
          found.putIfAbsent(a.russian() + " " + b.russian(), of(a.russian(), b.russian(), false));
        }
      }
    }
  }

  /** The spelling without each letter, and without each two neighbouring letters. */
  private static List<String> shortened(String word) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < word.length(); i++) {
      keys.add(word.substring(0, i) + word.substring(i + 1));
      if (i + 2 <= word.length()) {
        keys.add(word.substring(0, i) + "*" + word.substring(i + 2));
      }
    }
    return keys;
  }

  static int edits(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = last[0];
      last[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = last[j];
        last[j] = Math.min(change, Math.min(last[j], last[j - 1]) + 1);
      }
    }
    return last[b.length()];
  }
}
