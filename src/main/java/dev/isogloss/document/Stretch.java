package dev.isogloss.document;

import dev.isogloss.text.OffsetMap.Kind;
import dev.isogloss.text.OffsetMap.Part;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A span of prose as the file has it: the pieces of text in it, and whether anything is in it that
 * is no text.
 *
 * @param pieces without markup between the characters of one, in order
 * @param fixed whether it has a space or an object that is no text of the file
 */
record Stretch(List<Piece> pieces, boolean fixed) {
  /** A piece of text in a segment's prose and in the file. */
  record Piece(Span prose, Span source) {}

  Stretch {
    pieces = List.copyOf(pieces);
  }

  /** An empty span is one empty piece, at the end of the prose before it. */
  static Stretch of(Segment segment, Span prose) {
    if (prose.isEmpty()) {
      return new Stretch(List.of(new Piece(prose, segment.toSource(prose))), false);
    }
    List<Piece> pieces = new ArrayList<>();
    boolean fixed = false;
    for (Part part : segment.map().parts(prose)) {
      if (part.kind() == Kind.FIXED) {
        fixed = true;
      } else {
        append(pieces, part);
      }
    }
    return new Stretch(pieces, fixed);
  }

  private static void append(List<Piece> pieces, Part part) {
    int last = pieces.size() - 1;
    boolean joined =
        last >= 0
            && pieces.get(last).source().end() == part.source().start()
            && pieces.get(last).prose().end() == part.prose().start();
    if (joined) {
      Piece before = pieces.get(last);
      pieces.set(
          last,
          new Piece(before.prose().cover(part.prose()), before.source().cover(part.source())));
    } else {
      pieces.add(new Piece(part.prose(), part.source()));
    }
  }

  /** Whether it is text of the file and nothing else. */
  boolean isText() {
    return !fixed && pieces.size() == 1;
  }
}
