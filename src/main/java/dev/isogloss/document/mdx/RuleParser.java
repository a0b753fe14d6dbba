package dev.isogloss.document.mdx;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A thematic break, indented as deep as it likes. */
final class RuleParser extends AbstractBlockParser {
  private static final Pattern RULE =
      Pattern.compile("(?:\\*[ \\t]*+){3,}|(?:_[ \\t]*+){3,}|(?:-[ \\t]*+){3,}");

  private final ThematicBreak block = new ThematicBreak();

  static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    String text = Lines.text(state);
    if (!isMark(text) || !RULE.matcher(text).matches()) {
      return BlockStart.none();
    }
    RuleParser parser = new RuleParser();
    parser.block.setLiteral(text);
    return BlockStart.of(parser).atIndex(state.getLine().getContent().length());
  }

  private static boolean isMark(String text) {
    return !text.isEmpty() && "*_-".indexOf(text.charAt(0)) >= 0;
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
