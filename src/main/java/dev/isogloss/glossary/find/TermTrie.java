package dev.isogloss.glossary.find;

import dev.isogloss.glossary.shape.CompiledTerm;
import dev.isogloss.glossary.shape.TermWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    private final NodeMap next = new NodeMap();
    private List<CompiledTerm> ends = List.of();
    private @Nullable Node gap;

    List<CompiledTerm> ends() {
      return ends;
    }

    /** The state from which the term goes on behind words that are not its own; null for none. */
    @Nullable Node gap() {
      return gap;
    }

    /** Marks the keys of the edges in a set. */
    void markNext(long[] marks) {
      next.mark(marks);
    }

    private Node next(int key) {
      Node node = next.get(key);
      if (node == null) {
        node = new Node();
        next.put(key, node);
      }
      return node;
    }

    private Node opened() {
      Node node = gap;
      if (node == null) {
        node = new Node();
        gap = node;
      }
      return node;
    }

    private void end(CompiledTerm term) {
      ends = ends.isEmpty() ? new ArrayList<>(1) : ends;
      ends.add(term);
    }
  }

  void add(CompiledTerm term) {
    List<Node> nodes = List.of(root);
    List<TermWord> words = term.shape().words();
    for (int i = 0; i < words.size(); i++) {
      if (term.shape().gaps().contains(i)) {
        nodes = nodes.stream().map(Node::opened).toList();
      }
      nodes = step(nodes, words.get(i));
    }
    nodes.forEach(node -> node.end(term));
  }

  private List<Node> step(List<Node> nodes, TermWord word) {
    List<Node> following = new ArrayList<>();
    for (String key : word.keys()) {
      int number = numbers.computeIfAbsent(key, k -> numbers.size());
      for (Node node : nodes) {
        if (following.size() < MOST_PATHS) {
          following.add(node.next(number));
        }
      }
    }
    return following;
  }

  /** The states that a text's first word leads to; empty where no term begins so. */
  List<Node> begin(int[] keys) {
    return step(List.of(root), keys);
  }

  /** The states that the keys of the next word lead to; empty where no term goes on so. */
  List<Node> step(List<Node> states, int[] keys) {
    List<Node> following = List.of();
    for (int i = 0; i < states.size(); i++) {
      NodeMap next = states.get(i).next;
      for (int key : keys) {
        Node node = next.get(key);
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
