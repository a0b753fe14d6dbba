package dev.isogloss.document.mdx;

import dev.isogloss.document.mdx.scan.Characters;
import dev.isogloss.document.mdx.scan.ContainedLines;
import dev.isogloss.document.mdx.scan.Containers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A block of code or of formulas between fences, indented as deep as they like. */
final class FenceParser extends AbstractBlockParser {
  private static final Pattern OPENING =
      Pattern.compile("(`{3,})([^`]*)|(~{3,})(.*)|(\\${2,})([^$]*)", Pattern.DOTALL);

  /** The library allows no shorter fence; one of dollar signs may be shorter. */
  private static final int SHORTEST = 3;

  private final FencedCodeBlock block = new FencedCodeBlock();
  private final String fence;
  private final StringBuilder content = new StringBuilder();
  private boolean opened;

  private FenceParser(String fence, String info) {
    this.fence = fence;
    block.setFenceCharacter(fence.substring(0, 1));
    block.setOpeningFenceLength(Math.max(fence.length(), SHORTEST));
    block.setInfo(info.strip());
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    String line = CurrentLine.text(state);
    if (!closes(line)) {
      return BlockContinue.atIndex(state.getIndex());
    }
    return BlockContinue.finished();
  }

  /** A closing fence is as long as the opening one or longer. */
  private boolean closes(String line) {
    String mark = line.strip();
    return mark.startsWith(fence) && mark.chars().allMatch(c -> c == fence.charAt(0));
  }

  /** The first line is what is left of the opening fence. */
  @Override
  public void addLine(SourceLine line) {
    if (opened) {
      content.append(line.getContent()).append('\n');
    }
    opened = true;
  }

  @Override
  public void closeBlock() {
    block.setLiteral(content.toString());
  }

  /** Dollar signs are a fence only where another one closes it: prices are written with them. */
  record Factory(ReadingPass reading) implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      Matcher opening = OPENING.matcher(CurrentLine.text(state));
      if (!opening.matches()) {
        return BlockStart.none();
      }
      int group = group(opening);
      FenceParser parser = new FenceParser(opening.group(group), opening.group(group + 1));
      Block around = matched.getMatchedBlockParser().getBlock();
      return opening.group(5) == null || isClosed(parser, state, around)
          ? BlockStart.of(parser).atIndex(state.getLine().getContent().length())
          : BlockStart.none();
    }

    private static int group(Matcher opening) {
      return opening.group(1) != null ? 1 : opening.group(3) != null ? 3 : 5;
    }

    /** Whether a fence that closes it follows in the same container. */
    private boolean isClosed(FenceParser parser, ParserState state, Block around) {
      ContainedLines lines =
          new ContainedLines(
              reading.text(),
              CurrentLine.start(state) + state.getLine().getContent().length(),
              Containers.of(around),
              reading.effort());
      boolean closed = false;
      while (!closed && lines.peek() != Characters.END) {
        lines.next();
        closed = parser.closes(lines.line());
      }
      return closed;
    }
  }
}
