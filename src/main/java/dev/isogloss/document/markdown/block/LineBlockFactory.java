package dev.isogloss.document.markdown.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Starts lines whose mark is no prose and whose text is: the lines of a line block, {@code | text},
 * and the title above a text, {@code % title}.
 */
public final class LineBlockFactory implements BlockParserFactory {
  private static final Pattern LINE = Pattern.compile("\\|[ \\t]+(?<text>[^|]*[^|\\s])[ \\t]*");

  private static final Pattern TITLE = Pattern.compile("%[ \\t]+(?<text>.*\\S)[ \\t]*");

  /** The line between the head of a table and its rows. */
  private static final Pattern TABLE =
      Pattern.compile("\\R[ \\t]*\\|?[ \\t]*:?-+:?[ \\t|:-]*(?:\\R|$)");

  private final Body body;

  public LineBlockFactory(Body body) {
    this.body = body;
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence content = state.getLine().getContent();
    int from = state.getNextNonSpaceIndex();
    boolean first = Body.start(state) == 0;
    Matcher line =
        (first && content.charAt(from) == '%' ? TITLE : LINE)
            .matcher(content)
            .region(from, content.length());
    boolean paragraph = matched.getMatchedBlockParser().getBlock() instanceof Paragraph;
    if (state.getIndent() >= 4 || paragraph || !line.matches()) {
      return BlockStart.none();
    }
    int end = Body.end(state);
    boolean head = TABLE.matcher(body.text()).region(end, body.text().length()).lookingAt();
    return head
        ? BlockStart.none()
        : BlockStart.of(
                new TitledParser(
                    state.getLine().substring(line.start("text"), line.end("text")), first, false))
            .atIndex(content.length());
  }
}
