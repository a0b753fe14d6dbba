package dev.isogloss.document.markdown.block;

import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Starts the blocks whose end can be told from their beginning. */
public final class OpaqueFactory implements BlockParserFactory {
  private static final int CODE_INDENT = 4;

  private final OpaqueLines lines;
  private final OpaqueRegions regions;
  private final TagLines tags;
  private final Body body;
  private final Masked masked;
  private final boolean html;

  /**
   * @param html whether tags of HTML have Markdown inside, as those of components have
   * @param myst whether a percent sign begins a comment and a name between colons a field
   */
  public OpaqueFactory(Body body, Masked masked, boolean html, boolean myst) {
    this.body = body;
    this.masked = masked;
    this.lines = new OpaqueLines(body, myst);
    this.regions = new OpaqueRegions(body);
    this.html = html;
    this.tags = new TagLines(body, html);
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    boolean paragraph = matched.getMatchedBlockParser().getBlock() instanceof Paragraph;
    int start = Body.start(state);
    boolean indented = state.getIndent() >= CODE_INDENT;
    if (indented && !isTermAbove(matched) && (paragraph || !isInTags(start, state))) {
      return BlockStart.none();
    }
    int end = end(start, Body.end(state), paragraph, state);
    if (end < 0 && indented) {
      return BlockStart.of(new IndentedParser(new ContainerBlock(), state.getIndent()))
          .atIndex(state.getNextNonSpaceIndex());
    }
    boolean term = masked.isTerm(start);
    return end < 0
        ? BlockStart.none()
        : BlockStart.of(new OpaqueParser(end, term)).atIndex(state.getIndex());
  }

  /** Whether the line above is a term, so that what is indented defines it. */
  private static boolean isTermAbove(MatchedBlockParser matched) {
    return matched.getMatchedBlockParser().getBlock().getLastChild() instanceof OpaqueBlock last
        && last.isTerm();
  }

  private int end(int start, int lineEnd, boolean paragraph, ParserState state) {
    char first = body.text().charAt(start);
    if (first == Masked.MASK) {
      return masked.end(start);
    }
    int end = lines.end(start, lineEnd);
    if (end < 0 && first == '<' && !paragraph) {
      end = tags.end(start, lineEnd, isQuoted(state));
    }
    return end < 0 ? regions.end(start, lineEnd, paragraph) : end;
  }

  /** Whether a tag opens an indented line right below another line, so that it begins no code. */
  private boolean isInTags(int start, ParserState state) {
    int line = state.getLine().getSourceSpan().getInputIndex();
    return html
        && !state.isBlank()
        && body.text().charAt(start) == '<'
        && !body.isBlankBefore(line);
  }

  /** Whether marks of a quotation are before the content of the line. */
  private static boolean isQuoted(ParserState state) {
    CharSequence line = state.getLine().getContent();
    return line.subSequence(0, state.getIndex()).toString().indexOf('>') >= 0;
  }
}
