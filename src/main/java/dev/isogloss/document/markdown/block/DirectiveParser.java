package dev.isogloss.document.markdown.block;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Takes the blocks of a directive up to the fence that closes it. */
final class DirectiveParser extends AbstractBlockParser {
  static final int NO_CODE = -1;

  private final ContainerBlock block = new ContainerBlock();
  private final Pattern close;

  /** Whether text or a blank line has come, behind which there are no options. */
  private boolean begun;

  private final int codeEnd;

  /**
   * @param codeEnd where the code ends that is behind the options; {@link #NO_CODE} if none does
   */
  DirectiveParser(String fence, int codeEnd) {
    this.codeEnd = codeEnd;
    this.close = Pattern.compile("[ \\t]{0,3}" + fence + fence.charAt(0) + "*[ \\t]*");
  }

  /** Where the code ends that is behind the options; {@link #NO_CODE} if none does. */
  int codeEnd() {
    return codeEnd;
  }

  /** Whether the next line may be an option: before it there are only others. */
  boolean expectsOptions() {
    Node last = block.getLastChild();
    begun |= last != null && !(last instanceof TitledBlock) && !(last instanceof OpaqueBlock);
    return !begun;
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
    CharSequence line = state.getLine().getContent();
    if (close.matcher(line).region(state.getIndex(), line.length()).matches()) {
      return BlockContinue.finished();
    }
    begun |= state.isBlank();
    return BlockContinue.atIndex(state.getIndex());
  }
}
