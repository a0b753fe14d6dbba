package dev.isogloss.document.mdx;

import dev.isogloss.document.mdx.scan.Containers;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A block quote. In MDX its marks may be indented as deep as they like. */
final class QuoteParser extends AbstractBlockParser {
  private final BlockQuote block = new BlockQuote();

  static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    return isMarked(state)
        ? BlockStart.of(new QuoteParser()).atIndex(behindMark(state))
        : BlockStart.none();
  }

  @Override
  public Block getBlock() {
    return block;
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
    return isMarked(state) ? BlockContinue.atIndex(behindMark(state)) : BlockContinue.none();
  }

  private static boolean isMarked(ParserState state) {
    return CurrentLine.text(state).startsWith(">");
  }

  private static int behindMark(ParserState state) {
    String text = CurrentLine.text(state);
    boolean space = text.length() > 1 && Containers.isSpace(text.charAt(1));
    return state.getNextNonSpaceIndex() + (space ? 2 : 1);
  }
}
