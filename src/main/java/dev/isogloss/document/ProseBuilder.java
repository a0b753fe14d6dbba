package dev.isogloss.document;

import dev.isogloss.text.OffsetMap;
import dev.isogloss.text.OffsetMap.Kind;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Collects the prose of one segment, in the order of the file. White space around the prose is left
 * out. Links found in it become objects.
 */
public final class ProseBuilder {
  /** Stands for something that is no prose, so that the words around it are no neighbours. */
  public static final String OBJECT = "\uFFFC";

  private final SourceText source;
  private final Notation notation;
  private final List<Piece> pieces = new ArrayList<>();
  private boolean afterSpace = true;
  private boolean afterGap;

  /**
   * Begins the prose of one place of a file.
   *
   * @param notation how characters are written at this place of the file
   */
  public ProseBuilder(SourceText source, Notation notation) {
    this.source = source;
    this.notation = notation;
  }

  /** Appends prose that is in the file as it is. */
  public ProseBuilder copied(Span span) {
    int start = span.start();
    String content = source.content();
    while (afterSpace
        && (afterGap || pieces.isEmpty())
        && start < span.end()
        && isSpace(content.charAt(start))) {
      start++;
    }
    Span kept = new Span(start, span.end());
    return kept.isEmpty() ? this : add(new Piece(kept, kept.of(content), Kind.COPIED));
  }

  /** Appends prose that the file writes in another way, such as an escape or an entity. */
  public ProseBuilder replaced(Span span, String text) {
    return add(span, text, Kind.REPLACED);
  }

  /**
   * Appends text that reads as prose and joins or selects, such as a label: it is seen, but no fix
   * may cover it.
   */
  public ProseBuilder fixed(Span span) {
    String content = source.content();
    for (int at = span.start(); at < span.end(); at++) {
      fixed(new Span(at, at + 1), content.substring(at, at + 1));
    }
    return this;
  }

  /** Appends such text where the file writes it in another way. */
  public ProseBuilder fixed(Span span, String text) {
    return add(span, text, Kind.FIXED);
  }

  /** Appends a space that shows what is no prose: a line break, a tag. */
  public ProseBuilder space(Span span) {
    return add(span, " ", Kind.FIXED);
  }

  /** Appends a line break that the reader sees: what is behind it begins anew. */
  public ProseBuilder lineBreak(Span span) {
    return add(span, "\n", Kind.FIXED);
  }

  private ProseBuilder add(Span span, String text, Kind kind) {
    boolean redundant = text.isBlank() && afterSpace && (afterGap || pieces.isEmpty());
    return redundant || text.isEmpty() ? this : add(new Piece(span, text, kind));
  }

  /** Appends an object: a stretch of the file that is no prose but is where a word might. */
  public ProseBuilder object(Span span) {
    return add(span, OBJECT, Kind.FIXED);
  }

  /**
   * Notes that something invisible, such as a comment, is here: of the spaces before and after it
   * only those before count.
   */
  public ProseBuilder gap() {
    afterGap = true;
    return this;
  }

  /** Whether a word goes on here: the last character is a letter or a digit. */
  public boolean endsInWord() {
    if (pieces.isEmpty()) {
      return false;
    }
    String last = pieces.get(pieces.size() - 1).text();
    return Character.isLetterOrDigit(last.codePointBefore(last.length()));
  }

  /** The segment; empty if there is no prose in it. */
  public Optional<Segment> build(String id, Locale language, Segment.Role role) {
    trimEnd();
    List<Piece> prose = LinkCutter.cut(pieces);
    StringBuilder text = new StringBuilder();
    OffsetMap.Builder map = new OffsetMap.Builder();
    boolean empty = true;
    for (Piece piece : prose) {
      text.append(piece.text());
      append(map, piece);
      empty &= piece.text().equals(OBJECT) || piece.text().isBlank();
    }
    return empty
        ? Optional.empty()
        : Optional.of(new Segment(id, language, role, text.toString(), map.build(), notation));
  }

  private static void append(OffsetMap.Builder map, Piece piece) {
    int length = piece.text().length();
    switch (piece.kind()) {
      case COPIED -> map.copied(piece.span().start(), length);
      case REPLACED -> map.replaced(piece.span(), length);
      case FIXED -> map.fixed(piece.span(), length);
    }
  }

  private ProseBuilder add(Piece piece) {
    pieces.add(piece);
    afterSpace = isSpace(piece.text().charAt(piece.text().length() - 1));
    afterGap = false;
    return this;
  }

  private void trimEnd() {
    while (!pieces.isEmpty()) {
      Piece last = pieces.remove(pieces.size() - 1);
      int end = last.text().length();
      while (end > 0 && isSpace(last.text().charAt(end - 1))) {
        end--;
      }
      if (end > 0) {
        pieces.add(last.substring(0, end));
        return;
      }
    }
  }

  /** White space of every kind; a non-breaking space around the prose is no prose either. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\uFEFF';
  }
}
