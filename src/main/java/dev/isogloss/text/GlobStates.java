package dev.isogloss.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The automaton of a pattern of paths, run over all its states at the same time, so that no pattern
 * makes it go back.
 *
 * @see <a href="https://swtch.com/~rsc/regexp/regexp1.html">Thompson's construction</a>
 */
final class GlobStates {
  /** What a state passes; {@link #FORK} passes nothing and leads on at once. */
  private static final int FORK = -1;

  private static final int ANYTHING = -2;
  private static final int IN_NAME = -3;
  private static final int END = -4;

  private final List<Integer> passes = new ArrayList<>();
  private final List<Integer> next = new ArrayList<>();

  /** The other way of a fork; of no meaning in other states. */
  private final List<Integer> other = new ArrayList<>();

  private final int first;

  /**
   * @param anywhere whether it may begin in any folder
   */
  private GlobStates(List<GlobPart> parts, boolean anywhere) {
    int end = state(END, 0, 0);
    int below = state('/', run(ANYTHING, end), 0);
    int body = sequence(parts, state(FORK, end, below));
    this.first = anywhere ? folders(body) : body;
  }

  static GlobStates of(List<GlobPart> parts, boolean anywhere) {
    return new GlobStates(parts, anywhere);
  }

  private int state(int passed, int then, int orElse) {
    passes.add(passed);
    next.add(then);
    other.add(orElse);
    return passes.size() - 1;
  }

  /** The first state of parts that lead to a state. */
  private int sequence(List<GlobPart> parts, int end) {
    int then = end;
    for (int i = parts.size() - 1; i >= 0; i--) {
      then = part(parts.get(i), then);
    }
    return then;
  }

  private int part(GlobPart part, int then) {
    if (part instanceof GlobPart.Letter letter) {
      return state(letter.letter(), then, 0);
    }
    if (part instanceof GlobPart.Run run) {
      return run(run.folders() ? ANYTHING : IN_NAME, then);
    }
    if (part instanceof GlobPart.Choice choice) {
      int ways = sequence(choice.ways().get(0), then);
      for (List<GlobPart> way : choice.ways().subList(1, choice.ways().size())) {
        ways = state(FORK, sequence(way, then), ways);
      }
      return ways;
    }
    return part instanceof GlobPart.Folders ? folders(then) : state(IN_NAME, then, 0);
  }

  /** Any number of characters, then a state. */
  private int run(int passed, int then) {
    int fork = state(FORK, then, 0);
    other.set(fork, state(passed, fork, 0));
    return fork;
  }

  private int folders(int then) {
    return state(FORK, then, run(ANYTHING, state('/', then, 0)));
  }

  /** Whether the automaton ends with the end of a path. */
  boolean accept(String path) {
    BitSet at = new BitSet(passes.size());
    enter(first, at);
    for (int i = 0; i < path.length() && !at.isEmpty(); i++) {
      BitSet after = new BitSet(passes.size());
      for (int s = at.nextSetBit(0); s >= 0; s = at.nextSetBit(s + 1)) {
        if (passes(passes.get(s), path.charAt(i))) {
          enter(next.get(s), after);
        }
      }
      at = after;
    }
    return at.stream().anyMatch(s -> passes.get(s) == END);
  }

  private static boolean passes(int state, char c) {
    return state == c || state == ANYTHING || state == IN_NAME && c != '/';
  }

  /** Enters a state, and all that forks lead to from there. */
  private void enter(int state, BitSet into) {
    BitSet waiting = new BitSet();
    waiting.set(state);
    for (int s = state; s >= 0; s = waiting.nextSetBit(0)) {
      waiting.clear(s);
      if (into.get(s)) {
        continue;
      }
      into.set(s);
      if (passes.get(s) == FORK) {
        waiting.set(next.get(s));
        waiting.set(other.get(s));
      }
    }
  }
}
