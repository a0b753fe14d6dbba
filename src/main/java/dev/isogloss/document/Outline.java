package dev.isogloss.document;

import dev.isogloss.text.Span;
import java.util.List;

/**
 * All of a document that is no prose, in the order of the file: marks, links with their targets,
 * code, tags, keys. Two texts of one outline have the same structure.
 */
public record Outline(List<Item> items) {
  /** A document without structure. */
  public static final Outline EMPTY = new Outline(List.of());

  public Outline {
    items = List.copyOf(items);
  }

  /** How an item is related to the prose. */
  public enum Kind {
    /** A mark around or within prose that says nothing of its own, such as emphasis. */
    MARK,
    /** An attribute of a block, such as the id of a heading. */
    ATTRIBUTE,
    COMMENT,
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
