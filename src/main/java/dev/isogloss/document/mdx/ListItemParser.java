package dev.isogloss.document.mdx;

import org.commonmark.node.Block;
import org.commonmark.node.ListItem;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** An item of a list: the lines that are indented as far as its text. */
final class ListItemParser extends AbstractBlockParser {
  private final ListItem item;

  ListItemParser(ListItem item) {
    this.item = item;
  }

  @Override
  public Block getBlock() {
    return item;
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
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return item.getFirstChild() == null
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= item.getContentIndent()
        ? BlockContinue.atColumn(state.getColumn() + item.getContentIndent())
        : BlockContinue.none();
  }
}
