package dev.isogloss.document;

import dev.isogloss.text.OffsetMap.Kind;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an object of each link in the pieces of a segment. */
final class LinkCutter {
  private final List<Span> links;
  private final List<Piece> kept = new ArrayList<>();
  private int next;

  /** What has been read of a link that goes on in the next piece. */
  private @Nullable Span begun;

  private LinkCutter(List<Span> links) {
    this.links = links;
  }

  static List<Piece> cut(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    List<Span> links = Autolinks.in(text.toString());
    if (links.isEmpty()) {
      return pieces;
    }
    LinkCutter cutter = new LinkCutter(links);
    int at = 0;
    for (Piece piece : pieces) {
      cutter.add(piece, at);
      at += piece.text().length();
    }
    return cutter.kept;
  }

  /**
   * @param at where the piece starts in the prose
   */
  private void add(Piece piece, int at) {
    int length = piece.text().length();
    int from = 0;
    while (from < length && next < links.size() && links.get(next).start() < at + length) {
      Span link = links.get(next);
      int start = piece.copied() ? Math.max(link.start() - at, 0) : 0;
      int end = piece.copied() ? Math.min(link.end() - at, length) : length;
      keep(piece, from, start);
      Span part = piece.substring(start, end).span();
      begun = begun == null ? part : begun.cover(part);
      from = end;
      if (link.end() > at + length) {
        return;
      }
      kept.add(new Piece(begun, ProseBuilder.OBJECT, Kind.FIXED));
      begun = null;
      next++;
    }
    keep(piece, from, length);
  }

  /** Keeps a part of a piece; an empty one would split its neighbours. */
  private void keep(Piece piece, int from, int to) {
    if (from < to) {
      kept.add(piece.substring(from, to));
    }
  }
}
