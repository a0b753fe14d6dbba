package dev.isogloss.document.markdown.block;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Starts the directives of MyST, <code>```{name} argument</code> and {@code :::{name} argument},
 * and their options. A directive that is not known is opaque.
 */
public final class DirectiveFactory implements BlockParserFactory {
  /** Directives whose content is Markdown and whose argument is a title. */
  private static final Set<String> TITLED =
      Set.of(
          "admonition",
          "attention",
          "axiom",
          "card",
          "caution",
          "conjecture",
          "corollary",
          "danger",
          "definition",
          "dropdown",
          "error",
          "example",
          "exercise",
          "grid-item-card",
          "hint",
          "important",
          "lemma",
          "list-table",
          "note",
          "observation",
          "proof",
          "property",
          "proposition",
          "remark",
          "rubric",
          "seealso",
          "sidebar",
          "solution-start",
          "table",
          "theorem",
          "tip",
          "todo",
          "topic",
          "warning");

  /** Directives whose content is Markdown and whose argument is an identifier. */
  private static final Set<String> NAMED =
      Set.of(
          "aside",
          "blockquote",
          "centered",
          "compound",
          "container",
          "deprecated",
          "details",
          "div",
          "epigraph",
          "figure",
          "figure-md",
          "glossary",
          "grid",
          "grid-item",
          "highlights",
          "image",
          "margin",
          "only",
          "pull-quote",
          "solution",
          "tab-item",
          "tab-set",
          "versionadded",
          "versionchanged");

  /** Directives whose content is code. */
  private static final Set<String> CODE =
      Set.of("code", "code-block", "code-cell", "literalinclude", "sourcecode");

  private static final Pattern FENCE =
      Pattern.compile(
          "(?<fence>`{3,}|~{3,}|:{3,})[ \\t]*\\{(?<name>[\\w:+-]+)\\}[ \\t]*(?<title>[^`]*?)[ \\t]*");

  /** {@code :key: value} */
  private static final Pattern OPTION =
      Pattern.compile(":(?<key>[\\w-]+):(?:[ \\t]+(?<title>.*?))?[ \\t]*");

  /** An admonition of mdBook: <code>```admonish type "Title"</code>. */
  private static final Pattern ADMONISH =
      Pattern.compile(
          "(?<fence>`{3,}|~{3,})[ \\t]*admonish(?![\\w-])[^\"]*(?:(?<=[ \\t])\"(?<title>.*?)\")?.*");

  /** The name of a file, which a caption above code may be. */
  private static final Pattern FILE = Pattern.compile(".*\\S\\.[A-Za-z]\\w{0,5}");

  /** Options whose values people read. */
  private static final Set<String> PROSE_OPTIONS = Set.of("alt", "caption", "title", "header");

  private final Body body;

  public DirectiveFactory(Body body) {
    this.body = body;
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    if (state.getIndent() >= 4) {
      return BlockStart.none();
    }
    CharSequence content = state.getLine().getContent();
    int from = state.getNextNonSpaceIndex();
    if (matched.getMatchedBlockParser() instanceof DirectiveParser directive
        && directive.expectsOptions()) {
      BlockStart option = option(state, from, directive.codeEnd());
      if (option != BlockStart.none()) {
        return option;
      }
    }
    Matcher fence = FENCE.matcher(content).region(from, content.length());
    if (fence.matches()) {
      return start(state, fence);
    }
    Matcher admonish = ADMONISH.matcher(content).region(from, content.length());
    return admonish.matches()
        ? titled(state, admonish, true, DirectiveParser.NO_CODE)
        : BlockStart.none();
  }

  private BlockStart start(ParserState state, Matcher fence) {
    String name = fence.group("name");
    String plain = name.substring(name.lastIndexOf(':') + 1);
    boolean titled = TITLED.contains(plain);
    boolean code = fence.group("fence").charAt(0) != ':';
    if (CODE.contains(plain)) {
      int end = CodeOptions.codeEnd(body.text(), Body.end(state), fence.group("fence"));
      return end < 0 ? BlockStart.none() : titled(state, fence, false, end);
    }
    if (!titled && !NAMED.contains(plain)) {
      // An unknown name behind backticks is the language of code.
      return code ? BlockStart.none() : opaque(state, fence.group("fence"));
    }
    return titled(state, fence, titled, DirectiveParser.NO_CODE);
  }

  /** A directive whose argument is a segment of its own, if it is prose. */
  private static BlockStart titled(ParserState state, Matcher fence, boolean titled, int codeEnd) {
    boolean prose = titled && fence.start("title") >= 0;
    BlockParser directive = new DirectiveParser(fence.group("fence"), codeEnd);
    SourceLine title =
        state.getLine().substring(prose ? fence.start("title") : 0, prose ? fence.end("title") : 0);
    return BlockStart.of(directive, new TitledParser(title, true, false))
        .atIndex(state.getLine().getContent().length());
  }

  /** Colons around an unknown directive: its content is up to the colons that close it. */
  private BlockStart opaque(ParserState state, String fence) {
    Pattern close = Pattern.compile("(?m)^[ \\t]*" + fence + ":*[ \\t]*$");
    int end = body.after(close, Body.end(state));
    return end < 0
        ? BlockStart.none()
        : BlockStart.of(new OpaqueParser(end)).atIndex(state.getIndex());
  }

  /** A line of options below the fence, or all of them as YAML between hyphens. */
  private BlockStart option(ParserState state, int from, int codeEnd) {
    CharSequence content = state.getLine().getContent();
    if (content.subSequence(from, content.length()).toString().strip().equals("---")) {
      int end = body.after("---", Body.end(state));
      return end < 0
          ? BlockStart.none()
          : BlockStart.of(new OpaqueParser(end)).atIndex(state.getIndex());
    }
    Matcher option = OPTION.matcher(content).region(from, content.length());
    if (!option.matches()) {
      return BlockStart.none();
    }
    boolean prose =
        PROSE_OPTIONS.contains(option.group("key"))
            && option.start("title") >= 0
            && !(codeEnd >= 0 && FILE.matcher(option.group("title")).matches());
    SourceLine title =
        state
            .getLine()
            .substring(prose ? option.start("title") : 0, prose ? option.end("title") : 0);
    boolean last = codeEnd >= 0 && !CodeOptions.follow(body.text(), Body.end(state));
    BlockParser titled =
        last ? TitledParser.aboveCode(title, codeEnd) : new TitledParser(title, false, false);
    return BlockStart.of(titled).atIndex(content.length());
  }
}
