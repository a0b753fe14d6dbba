package dev.isogloss.document.markdown.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Starts a definition, {@code : text} or {@code ~ text} below its term or another definition, and
 * the caption of a table.
 */
public final class DefinitionFactory implements BlockParserFactory {
  private static final int WIDEST = 4;

  private static final Pattern MARK = Pattern.compile("[:~](?<space>[ \\t]+)(?=\\S)");

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence content = state.getLine().getContent();
    int from = state.getNextNonSpaceIndex();
    Matcher mark = MARK.matcher(content).region(from, content.length());
    if (state.getIndent() >= WIDEST || !mark.lookingAt() || !followsTerm(matched)) {
      return BlockStart.none();
    }
    int width = Math.min(mark.end() - from, WIDEST);
    return BlockStart.of(new IndentedParser(new DefinitionBlock(), width)).atIndex(from + width);
  }

  private static boolean followsTerm(MatchedBlockParser matched) {
    if (matched.getMatchedBlockParser().getBlock() instanceof Paragraph) {
      return true;
    }
    Block last = (Block) matched.getMatchedBlockParser().getBlock().getLastChild();
    return last instanceof Paragraph
        || last instanceof DefinitionBlock
        || last instanceof OpaqueBlock
        || last instanceof TableBlock;
  }
}
