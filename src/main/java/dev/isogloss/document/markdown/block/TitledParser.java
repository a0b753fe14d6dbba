package dev.isogloss.document.markdown.block;

import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Takes one line with a title, and the options or the code below it. */
final class TitledParser extends AbstractBlockParser {
  private final TitledBlock block;
  private final SourceLine title;
  private final boolean options;
  private final int codeEnd;

  /**
   * @param title the title without the marks around it; may be empty
   * @param options whether indented lines below belong to the marks
   */
  TitledParser(SourceLine title, boolean heading, boolean options) {
    this.block = new TitledBlock(heading, false);
    this.title = title;
    this.options = options;
    this.codeEnd = -1;
  }

  private TitledParser(SourceLine title, int codeEnd) {
    this.block = new TitledBlock(false, true);
    this.title = title;
    this.options = false;
    this.codeEnd = codeEnd;
  }

  /**
   * @param codeEnd where the code ends that is below the line
   */
  static TitledParser aboveCode(SourceLine title, int codeEnd) {
    return new TitledParser(title, codeEnd);
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    boolean option = options && !state.isBlank() && state.getIndent() >= 4;
    boolean code = state.getLine().getSourceSpan().getInputIndex() < codeEnd;
    return option || code ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    if (title.getContent().length() > 0) {
      inlineParser.parse(SourceLines.of(title), block);
    }
  }
}
