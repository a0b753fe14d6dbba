package dev.isogloss.glossary.find;

import dev.isogloss.glossary.find.TermTrie.Node;
import java.util.List;

/**
 * What the automaton knows of a word. Most words begin no term, and of those that may, most are not
 * followed by a word with which one goes on: both is seen without a look at the states.
 */
final class WordKeys {
  static final WordKeys NONE = new WordKeys(new int[0], List.of(), false, NodeMap.noMarks());

  private final int[] all;
  private final List<Node> first;
  private final boolean open;
  private final long[] second;

  /**
   * @param all the numbers of its keys
   * @param first the states that it leads to as the first word of a term
   * @param open whether one of them ends a term or goes on behind a gap
   * @param second the set of the keys with which they go on, by {@link NodeMap#mark}; a superset
   */
  private WordKeys(int[] all, List<Node> first, boolean open, long[] second) {
    this.all = all;
    this.first = first;
    this.open = open;
    this.second = second;
  }

  /** The numbers of its keys; not to be changed. */
  int[] all() {
    return all;
  }

  List<Node> first() {
    return first;
  }

  static WordKeys of(TermTrie trie, int[] keys) {
    List<Node> first = trie.begin(keys);
    if (first.isEmpty()) {
      return new WordKeys(keys, first, false, NONE.second);
    }
    boolean open = first.stream().anyMatch(n -> !n.ends().isEmpty() || n.gap() != null);
    long[] second = NodeMap.noMarks();
    first.forEach(n -> n.markNext(second));
    return new WordKeys(keys, first, open, second);
  }

  /** Whether a term may begin with this word, another word behind it. */
  boolean mayBegin(WordKeys next) {
    if (open || first.isEmpty()) {
      return open;
    }
    for (int key : next.all) {
      if (NodeMap.isMarked(second, key)) {
        return true;
      }
    }
    return false;
  }
}
