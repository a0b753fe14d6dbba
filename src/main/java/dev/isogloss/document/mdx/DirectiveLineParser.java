package dev.isogloss.document.mdx;

import dev.isogloss.document.Outline;
import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.SegmentList;
import dev.isogloss.document.markdown.Embedded;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * The first or last line of a directive, {@code :::note[Title]{#id}}; the older way of Docusaurus,
 * {@code :::note Title}, too. What is between the two is Markdown.
 */
final class DirectiveLineParser extends AbstractBlockParser {
  private static final Pattern LINE =
      Pattern.compile(
          ":{2,}[ \\t]*[A-Za-z][\\w-]*(?:\\[(.*)\\])?(?:\\{[^{}]*\\})?[ \\t]*"
              + "|:{3,}[A-Za-z][\\w-]*[ \\t]+([^\\[{].*?)[ \\t]*"
              + "|:{3,}[ \\t]*");

  private final Line block = new Line();
  private final SourceLine title;

  private DirectiveLineParser(SourceLine line, int from, int to) {
    title = line.substring(from, to);
    int end = line.getContent().length();
    block.marks =
        Stream.of(line.substring(0, from), line.substring(to, end))
            .filter(mark -> !mark.getContent().isEmpty())
            .toList();
  }

  static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    SourceLine rest = CurrentLine.rest(state);
    String text = CurrentLine.text(state);
    Matcher line = LINE.matcher(text);
    if (!text.startsWith("::") || !line.matches()) {
      return BlockStart.none();
    }
    int group = line.group(2) == null ? 1 : 2;
    int from = line.group(group) == null ? text.length() : line.start(group);
    int to = line.group(group) == null ? text.length() : line.end(group);
    return BlockStart.of(new DirectiveLineParser(rest, from, to))
        .atIndex(state.getLine().getContent().length());
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
    parser.parse(SourceLines.of(title), block);
  }

  /** The line; its prose is the title alone. */
  private static final class Line extends Paragraph implements Embedded {
    private List<SourceLine> marks = List.of();

    @Override
    public void addTo(ProseBuilder prose, Span span) {
      prose.object(span);
    }

    @Override
    public void addApart(SegmentList segments, Place place) {
      for (SourceLine mark : marks) {
        String text = mark.getContent().toString();
        int start = mark.getSourceSpan().getInputIndex();
        Span span = new Span(start, start + text.length());
        segments.note(place.of(span), Outline.Kind.STRUCTURE, "directive " + text);
      }
    }
  }
}
