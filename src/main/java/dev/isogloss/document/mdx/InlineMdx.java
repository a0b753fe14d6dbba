package dev.isogloss.document.mdx;

import dev.isogloss.document.mdx.scan.BracketBalance;
import dev.isogloss.document.mdx.scan.Characters;
import dev.isogloss.document.mdx.scan.HtmlComment;
import dev.isogloss.document.mdx.scan.ParagraphPart;
import dev.isogloss.document.mdx.scan.ScannedCharacters;
import dev.isogloss.document.mdx.scan.Tag;
import dev.isogloss.document.mdx.scan.Tag.Attribute;
import dev.isogloss.document.mdx.scan.TagReader;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Tags and expressions within a paragraph. */
record InlineMdx(ReadingPass reading) implements InlineContentParserFactory {
  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<', '{');
  }

  @Override
  public InlineContentParser create() {
    return state -> parse(state.scanner());
  }

  /** Where what the mark opens is malformed, the mark is text and the reading fails there. */
  private ParsedInline parse(Scanner scanner) {
    Position start = scanner.position();
    char mark = scanner.peek();
    scanner.next();
    Position behind = scanner.position();
    // MDX takes an angle bracket before white space for text.
    boolean text = mark == '<' && Character.isWhitespace(scanner.peek());
    int offset = ParagraphPart.of(scanner, start, behind).at(0);
    if (text || reading.hasFailedBefore(offset)) {
      return ParsedInline.of(new Text(String.valueOf(mark)), behind);
    }
    scanner.setPosition(start);
    Node node = node(scanner, start);
    if (node == null) {
      reading.fail(offset);
      return ParsedInline.of(new Text(String.valueOf(mark)), behind);
    }
    return ParsedInline.of(node, scanner.position());
  }

  /** Null if it is malformed. */
  private @Nullable Node node(Scanner scanner, Position start) {
    Characters in = new ScannedCharacters(scanner, reading.effort());
    if (in.peek() == '{') {
      return BracketBalance.skipExpression(in) ? new ExpressionNode(reading, false) : null;
    }
    in.next();
    if (in.peek() == '!') {
      return HtmlComment.skip(in) ? new ExpressionNode(reading, false) : null;
    }
    Tag tag = TagReader.read(in);
    if (tag == null) {
      return null;
    }
    ParagraphPart stretch = ParagraphPart.of(scanner, start, scanner.position());
    List<Attribute> placed = tag.attributes().stream().map(stretch::place).toList();
    return new TagNode(reading, false, new Tag(tag.kind(), tag.name(), placed));
  }
}
