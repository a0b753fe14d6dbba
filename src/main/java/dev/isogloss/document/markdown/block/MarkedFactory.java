package dev.isogloss.document.markdown.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Starts the blocks of Python-Markdown that are indented below a line: {@code !!! type "Title"} and
 * {@code ??? type "Title"}, whose title is prose, and {@code === "Tab"}, whose label is not, since
 * tabs of one label are chosen together.
 */
public final class MarkedFactory implements BlockParserFactory {
  private static final int INDENT = 4;

  private static final Pattern LINE =
      Pattern.compile(
          "(?:!!!|\\?\\?\\?\\+?)[ \\t]*[\\w\"-][^\"]*(?:\"(?<title>.*)\")?[ \\t]*"
              + "|===[!+]*[ \\t]+(?:\".*\"|'.*')[ \\t]*");

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    if (state.getIndent() >= INDENT) {
      return BlockStart.none();
    }
    CharSequence content = state.getLine().getContent();
    Matcher line = LINE.matcher(content).region(state.getNextNonSpaceIndex(), content.length());
    if (!line.matches()) {
      return BlockStart.none();
    }
    int start = Math.max(line.start("title"), 0);
    SourceLine title = state.getLine().substring(start, Math.max(line.end("title"), 0));
    return BlockStart.of(
            new IndentedParser(new ContainerBlock(), INDENT), new TitledParser(title, true, false))
        .atIndex(content.length());
  }
}
