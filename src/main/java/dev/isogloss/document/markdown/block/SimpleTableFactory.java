package dev.isogloss.document.markdown.block;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Starts the tables of Pandoc whose columns are recognized by dashes and spaces. They are opaque.
 */
public final class SimpleTableFactory implements BlockParserFactory {
  private static final Pattern DASHES = Pattern.compile("[ \\t]*-{2,}(?:[ \\t]+-{2,})+[ \\t]*");

  private static final Pattern BLANK =
      Pattern.compile("(?>\\r\\n|[\\r\\n])[ \\t]*(?:[\\r\\n]|\\z)|\\z");

  private final Body body;

  public SimpleTableFactory(Body body) {
    this.body = body;
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence content = state.getLine().getContent();
    int from = state.getNextNonSpaceIndex();
    if (content.charAt(from) != '-'
        || !DASHES.matcher(content).region(from, content.length()).matches()) {
      return BlockStart.none();
    }
    List<SourceLine> lines = matched.getParagraphLines().getLines();
    boolean headed = !lines.isEmpty();
    if (headed && !hasColumns(lines.get(lines.size() - 1))) {
      return BlockStart.none();
    }
    int end = body.after(BLANK, Body.end(state));
    BlockStart start = BlockStart.of(new OpaqueParser(end)).atIndex(state.getIndex());
    return headed ? start.replaceParagraphLines(1) : start;
  }

  /** Whether a line has several columns, as the head of such a table. */
  private static boolean hasColumns(SourceLine line) {
    return line.getContent().toString().strip().contains("  ");
  }
}
