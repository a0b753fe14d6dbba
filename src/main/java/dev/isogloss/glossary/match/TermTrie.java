package dev.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An automaton over the keys of words. It proposes terms; agreement is not its business.
 *
 * <p>Keys are numbered, so that a text's words are looked up once however many terms there are.
 */
final class TermTrie {
  private static final int MOST_PATHS = 64;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Node root = new Node();

  /** A state: the edges to the next words, and the terms that end here. */
  static final class Node {
    private final Map<Integer, Node> next = new HashMap<>(2);
    private final List<CompiledTerm> ends = new ArrayList<>(1);

    List<CompiledTerm> ends() {
      return ends;
    }
  }

  void add(CompiledTerm term) {
    List<Node> nodes = List.of(root);
    for (TermWord word : term.shape().words()) {
      List<Node> following = new ArrayList<>();
      for (String key : word.keys()) {
        int number = numbers.computeIfAbsent(key, k -> numbers.size());
        for (Node node : nodes) {
          if (following.size() < MOST_PATHS) {
            following.add(node.next.computeIfAbsent(number, n -> new Node()));
          }
        }
      }
      nodes = following;
    }
    nodes.forEach(node -> node.ends.add(term));
  }

  List<Node> start() {
    return List.of(root);
  }

  /** The states that the keys of the next word lead to; empty where no term goes on so. */
  List<Node> step(List<Node> states, int[] keys) {
    List<Node> following = List.of();
    for (Node state : states) {
      for (int key : keys) {
        Node node = state.next.get(key);
        if (node != null) {
          following = following.isEmpty() ? new ArrayList<>(2) : following;
          following.add(node);
        }
      }
    }
    return following;
  }

  /** The number of a key, or -1 for a key that no term has. */
  int number(String key) {
    return numbers.getOrDefault(key, -1);
  }
}
