package dev.isogloss.document.mdx;

import org.commonmark.node.Block;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A thematic break, indented as deep as it likes. */
final class RuleParser extends AbstractBlockParser {
  private static final int LEAST_MARKS = 3;

  private final ThematicBreak block = new ThematicBreak();

  static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    String text = CurrentLine.text(state);
    if (!isRule(text)) {
      return BlockStart.none();
    }
    RuleParser parser = new RuleParser();
    parser.block.setLiteral(text);
    return BlockStart.of(parser).atIndex(state.getLine().getContent().length());
  }

  /** Three equal marks or more, with any space between. */
  private static boolean isRule(String text) {
    if (text.isEmpty() || "*_-".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    long marks = text.chars().filter(c -> c == text.charAt(0)).count();
    long spaces = text.chars().filter(c -> c == ' ' || c == '\t').count();
    return marks >= LEAST_MARKS && marks + spaces == text.length();
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }
}
