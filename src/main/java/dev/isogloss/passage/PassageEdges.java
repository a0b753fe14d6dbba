package dev.isogloss.passage;

import dev.isogloss.document.Segment.Role;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;

/** Where in the file a run of words begins and ends, with what belongs to it beside the words. */
final class PassageEdges {
  private static final String OPENING = "«„“‘\"'([";
  private static final String CLOSING = "»”“’\"')].,;:!?…。！？";

  private PassageEdges() {}

  /**
   * From the first word to the last with the marks around them; of a paragraph that is there whole
   * all its prose, and paragraphs without a word behind it that follow in both texts.
   *
   * @param first whether the passage is asked for where it occurs first
   */
  static Span place(CopiedPassage passage, boolean first) {
    Words text = first ? passage.original() : passage.copy();
    Span words = first ? passage.originalWords() : passage.copyWords();
    Blocks blocks = text.blocks();
    String content = text.source().content();
    boolean whole = blocks.beginsWith(words.start());
    int start =
        whole
            ? blocks.start(blocks.of(words.start()))
            : beforeMarks(content, text.start(words.start()));
    int last = lastBlock(passage, first);
    boolean wholeEnd = blocks.endsWith(words.end() - 1);
    int end = wholeEnd ? blocks.end(last) : afterMarks(content, text.end(words.end() - 1));
    return Span.of(start, end);
  }

  /** The copy's place with its lines, as far as the passage has them whole, and space before. */
  static Span removal(CopiedPassage passage) {
    Words text = passage.copy();
    Span words = passage.copyWords();
    Blocks blocks = text.blocks();
    Span place = place(passage, false);
    boolean whole = blocks.beginsWith(words.start());
    boolean wholeEnd = blocks.endsWith(words.end() - 1);
    int start = whole ? startOfLine(text, blocks.of(words.start()), place.start()) : place.start();
    int end = wholeEnd ? endOfLine(text, lastBlock(passage, false), place.end()) : place.end();
    return lines(text.source(), start, end);
  }

  /** A block with its lines, as far as it has them for itself, and space before. */
  static Span removal(Words text, int block) {
    int start = startOfLine(text, block, text.blocks().start(block));
    return lines(text.source(), start, endOfLine(text, block, text.blocks().end(block)));
  }

  private static Span lines(SourceText source, int start, int end) {
    boolean whole = isLineStart(source, start) && isLineEnd(source, end);
    return whole ? withSpace(source.content(), start, end) : Span.of(start, end);
  }

  /** The last block of a passage, which may be behind that of its last word. */
  private static int lastBlock(CopiedPassage passage, boolean first) {
    Blocks there = passage.original().blocks();
    Blocks here = passage.copy().blocks();
    int one = there.of(passage.originalWords().end() - 1);
    int other = here.of(passage.copyWords().end() - 1);
    boolean same = passage.original() == passage.copy();
    int limit = same ? here.of(passage.copyWords().start()) : there.count();
    boolean whole =
        there.endsWith(passage.originalWords().end() - 1)
            && here.endsWith(passage.copyWords().end() - 1);
    while (whole
        && one + 1 < limit
        && other + 1 < here.count()
        && isSameMark(passage, one + 1, other + 1)) {
      one++;
      other++;
    }
    return first ? one : other;
  }

  private static boolean isSameMark(CopiedPassage passage, int one, int other) {
    Words there = passage.original();
    Words here = passage.copy();
    return there.blocks().words(one).isEmpty()
        && here.blocks().words(other).isEmpty()
        && there.source().slice(block(there, one)).equals(here.source().slice(block(here, other)));
  }

  private static Span block(Words text, int block) {
    return Span.of(text.blocks().start(block), text.blocks().end(block));
  }

  private static int beforeMarks(String content, int start) {
    int at = start;
    while (at > 0 && OPENING.indexOf(content.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static int afterMarks(String content, int end) {
    int at = end;
    while (at < content.length() && CLOSING.indexOf(content.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The start of a block's line, if no other prose is before it there. */
  private static int startOfLine(Words text, int block, int start) {
    SourceText source = text.source();
    int line = source.line(source.position(start).line()).start();
    boolean alone = block == 0 || text.blocks().end(block - 1) <= line;
    return alone ? line : start;
  }

  /** The end of a block's line, if no other prose is behind it there. */
  private static int endOfLine(Words text, int block, int end) {
    SourceText source = text.source();
    int number = source.position(end).line();
    int line = source.line(number).end();
    boolean last = block == text.blocks().count() - 1;
    if (!last && text.blocks().start(block + 1) < line) {
      return end;
    }
    boolean underlined =
        text.blocks().role(block) == Role.HEADING
            && number < source.lineCount()
            && isUnderline(source.slice(source.line(number + 1)).strip());
    return underlined ? source.line(number + 1).end() : line;
  }

  private static boolean isUnderline(String line) {
    return !line.isEmpty()
        && (line.chars().allMatch(c -> c == '=') || line.chars().allMatch(c -> c == '-'));
  }

  private static boolean isLineStart(SourceText source, int offset) {
    return source.position(offset).column() == 1;
  }

  private static boolean isLineEnd(SourceText source, int offset) {
    return source.line(source.position(offset).line()).end() == offset;
  }

  /** The lines, and the space before them; behind them where they are the first. */
  private static Span withSpace(String content, int start, int end) {
    int from = start;
    while (from > 0 && isSpace(content.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (from == 0 && to < content.length() && isSpace(content.charAt(to))) {
      to++;
    }
    return Span.of(from, to);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
