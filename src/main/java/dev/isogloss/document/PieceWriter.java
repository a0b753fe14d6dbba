package dev.isogloss.document;

import dev.isogloss.document.Stretch.Piece;
import dev.isogloss.finding.Change;
import dev.isogloss.finding.Edit;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes changes into the pieces of text of which a segment is made. What is no text between them,
 * such as tags, marks, line breaks and code, stays. New characters are written in the notation of
 * the segment; those that were there before stay as the file has them.
 */
final class PieceWriter implements ProseWriter {
  @Override
  public Optional<Writing> write(Document document, Segment segment, List<Change> changes) {
    Draft draft = new Draft(document, segment);
    for (Change change : changes) {
      if (!draft.write(change.at(), change.text())) {
        return Optional.empty();
      }
    }
    draft.edits.sort(Comparator.comparing(e -> e.at().span()));
    return Optional.of(new Writing(draft.edits, draft.faithful));
  }

  /** What has been written so far. */
  private static final class Draft {
    private final Document document;
    private final Segment segment;
    private final List<Edit> edits = new ArrayList<>();
    private boolean faithful = true;

    Draft(Document document, Segment segment) {
      this.document = document;
      this.segment = segment;
    }

    /** Whether it can be written. */
    boolean write(Span at, String text) {
      Stretch stretch = Stretch.of(segment, at);
      if (stretch.isText()) {
        return writePiece(stretch.pieces().get(0), text);
      }
      if (text.isBlank()) {
        return writeBlank(stretch, at, text);
      }
      List<WordChange> words = WordChange.between(segment, at, text);
      faithful &= WordChange.areFaithful(words);
      return words.stream().allMatch(w -> writeWord(w.at(), w.text()));
    }

    /** A word, or what is between two. */
    private boolean writeWord(Span at, String text) {
      Stretch stretch = Stretch.of(segment, at);
      if (stretch.isText()) {
        return writePiece(stretch.pieces().get(0), text);
      }
      if (text.isBlank()) {
        return writeBlank(stretch, at, text);
      }
      Trimmed core = Trimmed.of(segment, at, text);
      Stretch left = Stretch.of(segment, core.at());
      if (left.isText()) {
        return writePiece(left.pieces().get(0), core.text());
      }
      faithful = false;
      return !left.fixed() && writePieces(left.pieces(), core.text());
    }

    /** Takes the text out of a stretch; spaces that are no text stay, objects cannot go. */
    private boolean writeBlank(Stretch stretch, Span at, String text) {
      faithful &= stretch.pieces().size() <= 1;
      if (segment.hasObject(at) || stretch.pieces().isEmpty()) {
        return false;
      }
      return stretch.fixed()
          ? writePieces(Stretch.of(segment, withSpace(at)).pieces(), "")
          : writePieces(stretch.pieces(), text);
    }

    /** A line break that stays is space enough: a space behind what goes is one too many. */
    private Span withSpace(Span at) {
      Span next = new Span(at.end(), Math.min(at.end() + 1, segment.text().length()));
      boolean spaced = next.of(segment.text()).equals(" ") && Stretch.of(segment, next).isText();
      return spaced ? at.cover(next) : at;
    }

    /** Puts the text into the first piece and nothing into the others. */
    private boolean writePieces(List<Piece> pieces, String text) {
      for (int i = 0; i < pieces.size(); i++) {
        if (!writePiece(pieces.get(i), i == 0 ? text : "")) {
          return false;
        }
      }
      return true;
    }

    private boolean writePiece(Piece piece, String text) {
      Optional<String> written = written(piece, text);
      written.ifPresent(
          w -> edits.add(new Edit(new Location(document.source(), piece.source()), w)));
      return written.isPresent();
    }

    /** What stays of the piece as the file has it, and what is new in the notation of its place. */
    private Optional<String> written(Piece piece, String text) {
      if (piece.prose().isEmpty()) {
        return text.isEmpty() ? Optional.of("") : segment.notation().encode(text);
      }
      Trimmed core = Trimmed.of(segment, piece.prose(), text);
      if (extendsAddress(core)) {
        return Optional.empty();
      }
      String front = between(piece.source().start(), piece.prose().start(), core.at().start());
      String back = behind(core.at().end(), piece.prose().end(), piece.source().end());
      Optional<String> middle =
          core.text().isEmpty() ? Optional.of("") : segment.notation().encode(core.text());
      return middle.map(m -> front + m + back);
    }

    /** What looks like an expression or a template right behind an address may belong to it. */
    private boolean extendsAddress(Trimmed core) {
      int at = core.at().start();
      int from = at;
      while (from > 0 && segment.text().charAt(from - 1) == ProseBuilder.OBJECT.charAt(0)) {
        from--;
      }
      return from < at
          && segment.notation().extendsAddresses()
          && Autolinks.isExtended(
              document.source().slice(segment.toSource(new Span(from, at))), core.text());
    }

    private String between(int source, int from, int to) {
      int end = from == to ? source : segment.toSource(new Span(from, to)).end();
      return document.source().slice(new Span(source, end));
    }

    private String behind(int from, int to, int source) {
      int start = from == to ? source : segment.toSource(new Span(from, to)).start();
      return document.source().slice(new Span(start, source));
    }
  }
}
