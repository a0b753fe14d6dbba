package dev.isogloss.document.markdown.block;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Starts lines with a title: admonitions in every spelling, the fences that close them, and
 * abbreviations. The text of an admonition between fences is read as the blocks that it is.
 */
public final class TitleFactory implements BlockParserFactory {
  /** Types of admonitions of all dialects. Of another type the title may be a name. */
  private static final Set<String> TYPES =
      Set.of(
          "abstract",
          "admonition",
          "attention",
          "bug",
          "caution",
          "check",
          "cite",
          "danger",
          "details",
          "done",
          "error",
          "example",
          "fail",
          "failure",
          "faq",
          "help",
          "hint",
          "important",
          "info",
          "missing",
          "note",
          "question",
          "quote",
          "secondary",
          "seealso",
          "settings",
          "success",
          "summary",
          "tip",
          "tldr",
          "todo",
          "versionadded",
          "versionchanged",
          "warn",
          "warning");

  private static final String ATTRIBUTES = "(?:\\{[^{}]*\\})?";

  /** {@code :::type[Title]{…}}, {@code ::: type Title {…}}, {@code ::: {.class}}, {@code :::}. */
  private static final Pattern COLONS =
      Pattern.compile(
          ":{3,}[ \\t]*(?:(?<type>[A-Za-z][\\w-]*)(?:\\[(?<label>.*)\\]"
              + ATTRIBUTES
              + "|[ \\t]*"
              + ATTRIBUTES
              + "[ \\t]+(?<title>[^ \\t{:].*?)"
              + ")?(?:[ \\t]*\\{[^{}]*\\})?[ \\t]*:*|(?<other>[^`]*))[ \\t]*");

  /** {@code /// type | Title}, and {@code ///}. */
  private static final Pattern SLASHES =
      Pattern.compile(
          "/{3,}[ \\t]*(?:(?<type>[A-Za-z][\\w-]*)[ \\t]*(?:\\|[ \\t]*(?<title>.*?))?)?[ \\t]*");

  /** {@code [!type] Title}, the first line of a quotation. */
  private static final Pattern CALLOUT = Pattern.compile("\\[![^\\]]+\\][+-]?[ \\t]*(?<title>.*)");

  /** The meaning of an abbreviation; all of it is prose. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\*\\[[^\\]]+\\]:[ \\t]*(?<title>.*)");

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    if (state.getIndent() >= 4) {
      return BlockStart.none();
    }
    int from = state.getNextNonSpaceIndex();
    CharSequence line = state.getLine().getContent();
    char first = line.charAt(from);
    Matcher match =
        first == ':'
            ? COLONS.matcher(line)
            : first == '/'
                ? SLASHES.matcher(line)
                : first == '*' ? ABBREVIATION.matcher(line) : CALLOUT.matcher(line);
    boolean possible = first != '[' || startsQuotation(matched);
    if ("/:*[".indexOf(first) < 0 || !possible || !match.region(from, line.length()).matches()) {
      return BlockStart.none();
    }
    SourceLine title = title(state.getLine(), match, first);
    return BlockStart.of(new TitledParser(title, first != '*', first == '/'))
        .atIndex(line.length());
  }

  /** Elsewhere the brackets of a callout are those of a link. */
  private static boolean startsQuotation(MatchedBlockParser matched) {
    return matched.getMatchedBlockParser().getBlock() instanceof BlockQuote quote
        && quote.getFirstChild() == null;
  }

  /** The title, or nothing where it may be a name. */
  private static SourceLine title(SourceLine line, Matcher match, char first) {
    boolean typed = first == ':' || first == '/';
    String group = first == ':' && match.start("label") >= 0 ? "label" : "title";
    boolean prose =
        match.start(group) >= 0
            && (!typed || TYPES.contains(match.group("type").toLowerCase(Locale.ROOT)));
    return prose ? line.substring(match.start(group), match.end(group)) : line.substring(0, 0);
  }
}
