package dev.isogloss.drift.name;

import dev.isogloss.language.Folding;
import dev.isogloss.language.name.SoundKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the spellings that are worth comparing: those that share a key of their sounds. */
final class NamePairs {
  /** A key that more spellings share than this tells nothing, and comparing them takes too long. */
  private static final int LARGEST_BLOCK = 60;

  private NamePairs() {}

  /** Each pair once, the earlier name first. */
  static List<NamePair> of(List<SpelledName> names) {
    Map<String, List<Integer>> blocks = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String key : keys(names.get(i))) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> compared = new HashSet<>();
    List<NamePair> pairs = new ArrayList<>();
    for (List<Integer> block : blocks.values()) {
      if (block.size() <= LARGEST_BLOCK) {
        addPairs(names, block, compared, pairs);
      }
    }
    return pairs;
  }

  private static void addPairs(
      List<SpelledName> names, List<Integer> block, Set<Long> compared, List<NamePair> pairs) {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        SpelledName first = names.get(block.get(i));
        SpelledName second = names.get(block.get(j));
        if (compared.add((long) block.get(i) << 32 | block.get(j))) {
          pairs.add(NamePair.of(first, second));
        }
      }
    }
  }

  private static Set<String> keys(SpelledName name) {
    Set<String> keys = new HashSet<>();
    name.bases().forEach(b -> keys.addAll(SoundKeys.of(Folding.fold(b))));
    return keys;
  }
}
