package dev.isogloss.document.mdx;

import dev.isogloss.document.mdx.scan.ContainedLines;
import dev.isogloss.document.mdx.scan.Containers;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** A block of tags and expressions, or of a module. */
final class FlowParser extends AbstractBlockParser {
  private final Flow.Block block = new Flow.Block();
  private final Flow flow;

  private FlowParser(Flow flow) {
    this.flow = flow;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return CurrentLine.start(state) < flow.end()
        ? BlockContinue.atIndex(state.getIndex())
        : BlockContinue.none();
  }

  @Override
  public void closeBlock() {
    flow.nodes().forEach(block::appendChild);
  }

  /**
   * Looks for the end of a flow in the whole text, since a parser of blocks is shown one line at a
   * time.
   */
  record Factory(ReadingPass reading) implements BlockParserFactory {
    /**
     * Stands for the first letter of what may be a module: a parser of blocks is not asked about
     * lines that begin with a letter.
     */
    static final char MODULE = '\uE000';

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      Flow flow = flow(state, matched.getMatchedBlockParser().getBlock());
      return flow == null
          ? BlockStart.none()
          : BlockStart.of(new FlowParser(flow)).atIndex(state.getLine().getContent().length());
    }

    private @Nullable Flow flow(ParserState state, Block around) {
      int start = CurrentLine.start(state) + state.getNextNonSpaceIndex();
      if (reading.hasFailedBefore(start)) {
        return null;
      }
      char first = reading.text().charAt(start);
      if (first == MODULE) {
        boolean possible = around instanceof Document && start == CurrentLine.start(state);
        return possible && !(state.getActiveBlockParser().getBlock() instanceof Paragraph)
            ? FlowReader.readModule(reading, lines(start, around))
            : null;
      }
      return first == '<' || first == '{' ? FlowReader.read(reading, lines(start, around)) : null;
    }

    private ContainedLines lines(int start, Block around) {
      return new ContainedLines(reading.text(), start, Containers.of(around), reading.effort());
    }
  }
}
