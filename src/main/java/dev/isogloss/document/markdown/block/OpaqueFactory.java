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
  private final Modules modules;

  /**
   * @param html whether tags of HTML have Markdown inside, as those of components have
   * @param comments whether a percent sign begins a comment
   */
  public OpaqueFactory(Body body, Modules modules, boolean html, boolean comments) {
    this.body = body;
    this.modules = modules;
    this.lines = new OpaqueLines(body, comments);
    this.regions = new OpaqueRegions(body);
    this.tags = new TagLines(body, html);
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    if (state.getIndent() >= CODE_INDENT) {
      return BlockStart.none();
    }
    boolean paragraph = matched.getMatchedBlockParser().getBlock() instanceof Paragraph;
    int start = Body.start(state);
    int end = end(start, Body.end(state), paragraph, state);
    return end < 0
        ? BlockStart.none()
        : BlockStart.of(new OpaqueParser(end)).atIndex(state.getIndex());
  }

  private int end(int start, int lineEnd, boolean paragraph, ParserState state) {
    char first = body.text().charAt(start);
    if (first == Modules.MASK) {
      return modules.end(start);
    }
    int end = lines.end(start, lineEnd);
    if (end < 0 && first == '<' && !paragraph) {
      end = tags.end(start, lineEnd, isQuoted(state));
    }
    return end < 0 ? regions.end(start, lineEnd, paragraph) : end;
  }

  /** Whether marks of a quotation stand before the content of the line. */
  private static boolean isQuoted(ParserState state) {
    CharSequence line = state.getLine().getContent();
    return line.subSequence(0, state.getIndex()).toString().indexOf('>') >= 0;
  }
}
