package dev.isogloss.document.mdx;

import dev.isogloss.document.ProseAttributes;
import dev.isogloss.document.markdown.MarkdownBase;
import dev.isogloss.text.SourceText;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Parses the blocks and inlines of MDX.
 *
 * @param source the file
 * @param body where its text begins, behind the front matter
 * @param attributes of tags that are prose
 */
record MdxParser(SourceText source, int body, ProseAttributes attributes) {
  /** How often a text is read that turns out to be malformed earlier and earlier. */
  private static final int ATTEMPTS = 4;

  /** What may be the first letter of a module. */
  private static final Pattern MODULE =
      Pattern.compile("(?<=^|[\\r\\n])(?:i(?=mport )|e(?=xport ))");

  /** What has been parsed, and up to where the file is understood. */
  record Parsed(Node root, int understood) {}

  Parsed parse() {
    String content = source.content();
    String front = blank(content.substring(0, body));
    String rest =
        MODULE
            .matcher(content.substring(body).replace('\0', '\uFFFD'))
            .replaceAll(String.valueOf(FlowParser.Factory.MODULE));
    String text = front + rest;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      ReadingPass reading = new ReadingPass(source, text, attributes);
      Node root = parser(reading).parse(text);
      Elements.pair(reading, root);
      if (reading.understood() == text.length()) {
        return new Parsed(root, text.length());
      }
      text = text.substring(0, reading.understood());
    }
    return new Parsed(parser(new ReadingPass(source, "", attributes)).parse(""), body);
  }

  private static Parser parser(ReadingPass reading) {
    return MarkdownBase.parser()
        .enabledBlockTypes(Set.of())
        .customBlockParserFactory(new FlowParser.Factory(reading))
        .customBlockParserFactory(DirectiveLineParser::tryStart)
        .customBlockParserFactory(QuoteParser::tryStart)
        .customBlockParserFactory(HeadingParser::tryStart)
        .customBlockParserFactory(new FenceParser.Factory(reading))
        .customBlockParserFactory(RuleParser::tryStart)
        .customBlockParserFactory(ListParser::tryStart)
        .customInlineContentParserFactory(new InlineMdx(reading))
        .build();
  }

  /** A space for each code unit, so that offsets stay, and the lines as they are. */
  private static String blank(String text) {
    StringBuilder blank = new StringBuilder(text.length());
    text.chars().forEach(c -> blank.append(c == '\n' || c == '\r' ? (char) c : ' '));
    return blank.toString();
  }
}
