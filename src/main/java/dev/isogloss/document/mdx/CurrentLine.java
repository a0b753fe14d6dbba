package dev.isogloss.document.mdx;

import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.ParserState;

/** The line that a parser of blocks is at. */
final class CurrentLine {
  private CurrentLine() {}

  /** Where the line starts in the text. */
  static int start(ParserState state) {
    return state.getLine().getSourceSpan().getInputIndex();
  }

  /** The line from its first character that is no space. */
  static SourceLine rest(ParserState state) {
    SourceLine line = state.getLine();
    return line.substring(
        Math.min(state.getNextNonSpaceIndex(), line.getContent().length()),
        line.getContent().length());
  }

  static String text(ParserState state) {
    return rest(state).getContent().toString();
  }
}
