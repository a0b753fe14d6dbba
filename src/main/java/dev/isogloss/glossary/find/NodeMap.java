package dev.isogloss.glossary.find;

import dev.isogloss.glossary.find.TermTrie.Node;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * States by the number of a key: open addressing in two arrays, with no object an entry. Most maps
 * hold one or two entries, and most lookups find nothing: a set of bits says so at once.
 */
final class NodeMap {
  private static final int FREE = -1;
  private static final int[] NO_KEYS = new int[0];
  private static final Node[] NO_NODES = new Node[0];

  private int[] keys = NO_KEYS;
  private @Nullable Node[] nodes = NO_NODES;
  private long bits;
  private int size;

  /** The state of a key that is not negative; null for none. */
  @Nullable Node get(int key) {
    if ((bits & bit(key)) == 0) {
      return null;
    }
    int mask = keys.length - 1;
    for (int at = hash(key) & mask; keys[at] != FREE; at = (at + 1) & mask) {
      if (keys[at] == key) {
        return nodes[at];
      }
    }
    return null;
  }

  /** Adds a key that the map has not. */
  void put(int key, Node node) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    insert(key, node);
    size++;
  }

  private void grow() {
    int[] oldKeys = keys;
    @Nullable Node[] oldNodes = nodes;
    keys = new int[Math.max(2, 2 * oldKeys.length)];
    nodes = new Node[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      Node node = oldNodes[i];
      if (node != null) {
        insert(oldKeys[i], node);
      }
    }
  }

  private void insert(int key, Node node) {
    int mask = keys.length - 1;
    int at = hash(key) & mask;
    while (keys[at] != FREE) {
      at = (at + 1) & mask;
    }
    keys[at] = key;
    nodes[at] = node;
    bits |= bit(key);
  }

  /** A set of keys in which none is marked: a key has one of 256 bits. */
  static long[] noMarks() {
    return new long[4];
  }

  /** Marks all keys of this map in a set. */
  void mark(long[] marks) {
    for (int key : keys) {
      if (key != FREE) {
        int bit = key * 0x9E3779B9 >>> 24;
        marks[bit >>> 6] |= 1L << bit;
      }
    }
  }

  /** Whether a key may be marked in a set; never false where it is. */
  static boolean isMarked(long[] marks, int key) {
    int bit = key * 0x9E3779B9 >>> 24;
    return (marks[bit >>> 6] & 1L << bit) != 0;
  }

  /** Fibonacci hashing: neighbouring numbers are spread over all bits. */
  private static int hash(int key) {
    int product = key * 0x9E3779B9;
    return product ^ product >>> 16;
  }

  private static long bit(int key) {
    return 1L << (key * 0x9E3779B9 >>> 26);
  }
}
