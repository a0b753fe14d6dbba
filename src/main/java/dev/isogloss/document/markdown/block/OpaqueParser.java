package dev.isogloss.document.markdown.block;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Takes the lines up to an offset of the text. */
final class OpaqueParser extends AbstractBlockParser {
  private final OpaqueBlock block;
  private final int end;

  OpaqueParser(int end) {
    this(end, false);
  }

  /**
   * @param term whether they are the term of a definition, and a name for it
   */
  OpaqueParser(int end, boolean term) {
    this.block = new OpaqueBlock(term);
    this.end = end;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    boolean inside = state.getLine().getSourceSpan().getInputIndex() < end;
    return inside ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }
}
