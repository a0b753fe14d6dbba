package dev.isogloss.document;

import dev.isogloss.text.OffsetMap;
import dev.isogloss.text.OffsetMap.Kind;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * A block of prose: a paragraph, a heading, a table cell, a list item, an image's alternative text.
 *
 * @param id names the segment within its document, stable while the text before it stays
 * @param text the prose alone: markup removed, entities and escapes resolved
 * @param map carries spans of {@code text} back to the file; as long as {@code text}
 * @param notation how characters are written at its place
 */
public record Segment(
    String id, Locale language, Role role, String text, OffsetMap map, Notation notation) {
  public Segment {
    if (map.length() != text.length()) {
      throw new IllegalArgumentException("The map of a segment is as long as its text.");
    }
  }

  /** What a segment is in its document. */
  public enum Role {
    /** Running text. */
    PARAGRAPH,
    /** A title, which may lack a verb and a full stop. */
    HEADING,
    /** An item of a list, which may be less than a sentence. */
    LIST_ITEM,
    /** A cell of a table, or a text of a table of strings. */
    TABLE_CELL,
    /** What is shown or read out in place of an image. */
    IMAGE_TEXT,
    /** A value of the metadata in front of the text that readers see, such as the title. */
    FRONT_MATTER
  }

  Segment in(Locale other) {
    return new Segment(id, other, role, text, map, notation);
  }

  /**
   * The place in the file that a span of the prose comes from, markup inside it included; both in
   * UTF-16 code units.
   */
  public Span toSource(Span prose) {
    return map.toSource(prose);
  }

  /**
   * The prose that comes from a span of the file; empty where none does. Both in UTF-16 code units.
   */
  public Span toProse(Span source) {
    return map.toProse(source);
  }

  /**
   * The pieces of the file that hold a span of prose and nothing else, in its order. There is more
   * than one only where markup lies between.
   */
  public List<Span> pieces(Span prose) {
    return map.pieces(prose);
  }

  /** Whether a span has anything in it that shows as text and is none, such as code. */
  boolean hasObject(Span prose) {
    return map.parts(prose).stream()
        .anyMatch(p -> p.kind() == Kind.FIXED && !p.prose().of(text).isBlank());
  }

  /** Of what tells segments apart, since the whole takes long to go through. */
  @Override
  public int hashCode() {
    return 31 * id.hashCode() + text.hashCode();
  }
}
