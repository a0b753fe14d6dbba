package dev.isogloss.document.markdown.block;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Takes what is indented below a line. */
final class IndentedParser extends AbstractBlockParser {
  private final ContainerBlock block;
  private final int indent;

  /**
   * @param indent by how many columns at least
   */
  IndentedParser(ContainerBlock block, int indent) {
    this.block = block;
    this.indent = indent;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= indent
        ? BlockContinue.atColumn(state.getColumn() + indent)
        : BlockContinue.none();
  }
}
