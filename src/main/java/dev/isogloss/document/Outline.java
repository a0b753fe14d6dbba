package dev.isogloss.document;

import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All of a document that is no prose, in the order of the file: marks, links with their targets,
 * code, tags, keys. Two texts of one outline have the same structure.
 */
public record Outline(List<Item> items) {
  private static final Comparator<Item> BY_START = Comparator.comparingInt(i -> i.at().start());

  /** A document without structure. */
  public static final Outline EMPTY = new Outline(List.of());

  public Outline {
    items = items.stream().sorted(BY_START).toList();
  }

  /** The places of the items that begin in a span of the file. */
  List<Span> beginningIn(Span span) {
    List<Span> found = new ArrayList<>();
    for (int i = firstFrom(span.start()); i < items.size(); i++) {
      Span at = items.get(i).at();
      if (at.start() >= span.end()) {
        break;
      }
      found.add(at);
    }
    return found;
  }

  /** The items that lie in a span of the file as a whole. */
  public List<Item> itemsIn(Span span) {
    List<Item> found = new ArrayList<>();
    for (int i = firstFrom(span.start()); i < items.size(); i++) {
      if (items.get(i).at().start() >= span.end()) {
        break;
      }
      if (span.contains(items.get(i).at())) {
        found.add(items.get(i));
      }
    }
    return found;
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items.get(middle).at().start() >= start) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** How an item is related to the prose. */
  public enum Kind {
    /** Within the prose of a block: emphasis, a link, code. */
    MARK,
    /** An attribute of a block, such as the id of a heading. */
    ATTRIBUTE,
    /** What is written to programs or other authors and never shown. */
    COMMENT,
    /** What nobody can read, up to the end of the file, since it is malformed at its beginning. */
    UNREAD,
    /** Everything else. */
    STRUCTURE
  }

  /**
   * One piece of structure.
   *
   * @param at its place in the file, with all that it encloses
   * @param what its sort and whatever must stay: a target, the text of a tag, a fence and its code
   */
  public record Item(Span at, Kind kind, String what) {}
}
