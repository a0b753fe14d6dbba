package dev.isogloss.passage;

import dev.isogloss.document.Segment;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.text.Span;
import java.util.Arrays;
import java.util.List;

/** The segments of a document: where each is in the file, and which words it has. */
final class Blocks {
  private final int[] starts;
  private final int[] ends;
  private final int[] firsts;
  private final Role[] roles;

  /**
   * @param firsts the number of the first word of each, or of what follows if it has none; at the
   *     end the count of all words
   */
  private Blocks(int[] starts, int[] ends, int[] firsts, Role[] roles) {
    this.starts = starts;
    this.ends = ends;
    this.firsts = firsts;
    this.roles = roles;
  }

  static Blocks of(List<Segment> segments, int[] firstWords, int words) {
    int[] starts = new int[segments.size()];
    int[] ends = new int[segments.size()];
    Role[] roles = new Role[segments.size()];
    for (int i = 0; i < roles.length; i++) {
      Segment segment = segments.get(i);
      Span whole = segment.toSource(new Span(0, segment.text().length()));
      starts[i] = whole.start();
      ends[i] = whole.end();
      roles[i] = segment.role();
    }
    int[] firsts = Arrays.copyOf(firstWords, roles.length + 1);
    firsts[roles.length] = words;
    return new Blocks(starts, ends, firsts, roles);
  }

  /** Where a block begins in the file. */
  int start(int block) {
    return starts[block];
  }

  /** Where a block ends in the file. */
  int end(int block) {
    return ends[block];
  }

  Role role(int block) {
    return roles[block];
  }

  int count() {
    return roles.length;
  }

  /** The block that has a word. */
  int of(int word) {
    int found = Arrays.binarySearch(firsts, word);
    int at = found >= 0 ? found : -found - 2;
    while (firsts[at + 1] <= word) {
      at++;
    }
    return at;
  }

  boolean beginsWith(int word) {
    return firsts[of(word)] == word;
  }

  boolean endsWith(int word) {
    return firsts[of(word) + 1] == word + 1;
  }

  /** The words of a block. */
  Span words(int block) {
    return Span.of(firsts[block], firsts[block + 1]);
  }
}
