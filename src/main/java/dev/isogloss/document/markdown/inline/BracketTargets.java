package dev.isogloss.document.markdown.inline;

import dev.isogloss.document.markdown.inline.Bracketed.Kind;
import dev.isogloss.document.markdown.scan.AttributeList;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads what dialects write in square brackets and behind them, where CommonMark finds no link:
 * wiki links, spans with attributes, targets that are templates, labels that another file defines.
 */
public final class BracketTargets implements LinkProcessor {
  /** A target with a template in it, or with spaces in the name of a file. */
  private static final Pattern TARGET =
      Pattern.compile(
          "\\((?=[^\\n]*?(?:\\{[{%]|\\$\\{|<%)|[#/.][^()\\n]*+\\)|[^()\\n]*?\\.\\w{1,5}(?:#[^()\\s]*+)?[ )])"
              + "(?:\\{\\{(?:(?!\\}\\}).)*+\\}\\}|\\{%(?:(?!%\\}).)*+%\\}|<%(?:(?!%>).)*+%>"
              + "|\"[^\"\\n]*+\"|\\([^()\\n]*+\\)|[^()\\n])*+\\)",
          Pattern.DOTALL);

  /** {@code [@key]}, {@code [see @key, p. 5; -@other]}, and the fields {@code [key:: value]}. */
  private static final Pattern CITATION =
      Pattern.compile("(?:^|[\\s;])-?@[\\p{L}\\p{N}_{]|^[\\p{L}\\p{N}_ -]+:: ");

  private static final Pattern TEMPLATE = Pattern.compile("\\{[{%]|\\$\\{|<%");

  private static final Pattern TITLED = Pattern.compile("[}>\\w] +(?:\"[^\"]*\"|'[^']*') *\\)$");

  private static final Pattern HEADING =
      Pattern.compile(
          "^ {0,3}#{1,6}[ \\t]+(.+?)[ \\t]*(?:\\{[^{}\\r\\n]*\\}[ \\t]*)?#*[ \\t]*$",
          Pattern.MULTILINE);

  private final Set<String> headings;

  private BracketTargets(Set<String> headings) {
    this.headings = headings;
  }

  /** Reads the brackets of a text, in which the text of a heading is a label, as Pandoc has it. */
  public static BracketTargets within(String text) {
    Set<String> headings = new HashSet<>();
    HEADING.matcher(text).results().forEach(m -> headings.add(Label.folded(m.group(1))));
    return new BracketTargets(headings);
  }

  @Override
  public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
    boolean known = info.destination() != null || isDefined(info, context);
    if (known || info.marker() != null && !isImage(info)) {
      return LinkResult.none();
    }
    if (isEmbed(info)) {
      return LinkResult.replaceWith(new Opaque(), info.afterTextBracket()).includeMarker();
    }
    Position after = scanner.position();
    scanner.setPosition(info.afterTextBracket());
    Text outer = outerBracket(info);
    if (outer != null && scanner.next("]") && !isLinkTail(scanner)) {
      return wiki(info, outer);
    }
    scanner.setPosition(info.afterTextBracket());
    Matcher target = TARGET.matcher(scanner.peek() == '(' ? Ahead.text(scanner) : "");
    if (target.lookingAt()) {
      return link(info, target.group(), advance(scanner, target.end()));
    }
    int attributes = scanner.peek() == '{' ? AttributeList.length(Ahead.text(scanner)) : 0;
    if (attributes > 0 && info.marker() == null) {
      return LinkResult.wrapTextIn(new Bracketed(Kind.SPAN), scanner.position());
    }
    String label = info.label();
    scanner.setPosition(after);
    if (label != null && isLinkTail(scanner)) {
      return LinkResult.none();
    }
    if (CITATION.matcher(info.text()).find() && label == null) {
      return LinkResult.replaceWith(new Opaque(), info.afterTextBracket());
    }
    boolean heading = label == null && headings.contains(Label.folded(info.text()));
    if (heading || info.text().startsWith("^")) {
      return LinkResult.wrapTextIn(new Bracketed(Kind.LABEL), info.afterTextBracket());
    }
    return label == null
        ? LinkResult.none()
        : LinkResult.wrapTextIn(
            new Bracketed(label.isEmpty() ? Kind.LABEL : Kind.UNRESOLVED), after);
  }

  private static boolean isDefined(LinkInfo info, InlineParserContext context) {
    String label = info.label() == null || info.label().isEmpty() ? info.text() : info.label();
    return context.getDefinition(LinkReferenceDefinition.class, label) != null;
  }

  private static boolean isImage(LinkInfo info) {
    return info.marker() != null && info.marker().getLiteral().equals("!");
  }

  /** The bracket directly before the one that opens the text, unless it opens a footnote. */
  private static @Nullable Text outerBracket(LinkInfo info) {
    Node before = info.marker() != null ? null : info.openingBracket().getPrevious();
    return before instanceof Text text && isText(text, "[") && !isText(text.getPrevious(), "^")
        ? text
        : null;
  }

  private static boolean isText(@Nullable Node node, String literal) {
    return node instanceof Text text && text.getLiteral().equals(literal);
  }

  /**
   * {@code [[1]](target)} is a link whose text has brackets, and {@code [1][text](target)} has one.
   */
  private static boolean isLinkTail(Scanner scanner) {
    return scanner.peek() == '(' || scanner.peek() == '[';
  }

  /**
   * The last bracket stays for the parser, which keeps account of it; so it is no prose, but text.
   * An embedded note is recognized by the mark before its brackets, which is read with the outer
   * one.
   */
  private static LinkResult wiki(LinkInfo info, Text outer) {
    Position inner = info.afterTextBracket();
    if (isText(outer.getPrevious(), "!")) {
      return LinkResult.wrapTextIn(new Bracketed(Kind.EMBED), inner);
    }
    outer.unlink();
    boolean alias = info.text().indexOf('|') >= 0;
    return LinkResult.wrapTextIn(new Bracketed(alias ? Kind.WIKI_ALIAS : Kind.WIKI_TARGET), inner);
  }

  /** Whether an embedded note is all that is in these brackets. */
  private static boolean isEmbed(LinkInfo info) {
    Node first = info.openingBracket().getNext();
    return isImage(info)
        && first instanceof Bracketed inner
        && inner.kind() == Kind.EMBED
        && first.getNext() == null;
  }

  /** Spaces in a target make it none in CommonMark; it is seen, and no fix may change it. */
  private static LinkResult link(LinkInfo info, String target, Position end) {
    if (!TEMPLATE.matcher(target).find()) {
      return LinkResult.wrapTextIn(new Bracketed(Kind.UNRESOLVED), end);
    }
    String title = TITLED.matcher(target).find() ? target : null;
    return isImage(info)
        ? LinkResult.wrapTextIn(new Image(target, title), end).includeMarker()
        : LinkResult.wrapTextIn(new Link(target, title), end);
  }

  private static Position advance(Scanner scanner, int length) {
    for (int i = 0; i < length; i++) {
      scanner.next();
    }
    return scanner.position();
  }
}
