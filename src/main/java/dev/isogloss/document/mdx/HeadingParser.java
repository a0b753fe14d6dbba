package dev.isogloss.document.mdx;

import dev.isogloss.document.mdx.scan.Containers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A heading of either kind, indented as deep as it likes. */
final class HeadingParser extends AbstractBlockParser {
  private static final Pattern MARK = Pattern.compile("(#{1,6})(?:[ \\t]+|$)");
  private static final Pattern UNDERLINE = Pattern.compile("(=+|-+)[ \\t]*");

  private final Heading block = new Heading();
  private final SourceLines text;

  private HeadingParser(int level, SourceLines text) {
    this.text = text;
    block.setLevel(level);
  }

  static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    String line = CurrentLine.text(state);
    Matcher mark = MARK.matcher(line);
    int end = state.getLine().getContent().length();
    if (mark.lookingAt()) {
      int last = Math.max(mark.end(), contentEnd(line));
      SourceLines content = SourceLines.of(CurrentLine.rest(state).substring(mark.end(), last));
      return BlockStart.of(new HeadingParser(mark.group(1).length(), content)).atIndex(end);
    }
    SourceLines above = matched.getParagraphLines();
    if (!above.isEmpty() && UNDERLINE.matcher(line).matches()) {
      return BlockStart.of(new HeadingParser(line.charAt(0) == '=' ? 1 : 2, above))
          .atIndex(end)
          .replaceParagraphLines(above.getLines().size());
    }
    return BlockStart.none();
  }

  /** Number signs at the end, behind a space, belong to the mark. */
  private static int contentEnd(String line) {
    int end = spaceStart(line, line.length());
    int signs = end;
    while (signs > 0 && line.charAt(signs - 1) == '#') {
      signs--;
    }
    boolean apart = signs < end && signs > 0 && Containers.isSpace(line.charAt(signs - 1));
    return apart ? spaceStart(line, signs) : end;
  }

  private static int spaceStart(String line, int end) {
    int start = end;
    while (start > 0 && Containers.isSpace(line.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void parseInlines(InlineParser parser) {
    parser.parse(text, block);
  }
}
