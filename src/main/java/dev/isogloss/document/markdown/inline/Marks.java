package dev.isogloss.document.markdown.inline;

import dev.isogloss.document.html.ComponentTag;
import dev.isogloss.document.markdown.scan.AttributeList;
import dev.isogloss.document.markdown.scan.Braced;
import dev.isogloss.document.markdown.scan.Maths;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** What dialects write into running text, each recognized by the character that it starts with. */
final class Marks {
  /**
   * A mark that a pattern tells.
   *
   * @param notAfter what is not directly before it
   */
  private record Mark(Pattern pattern, Pattern notAfter, Supplier<Node> node) {
    Mark(String pattern, String notAfter, Supplier<Node> node) {
      this(Pattern.compile(pattern, Pattern.DOTALL), Pattern.compile(notAfter), node);
    }
  }

  private static final String WORD = "[\\p{L}\\p{N}_]";

  private static final String KEY = "(?:[\\w-]++|\"[^\"\\n]*+\")";

  /** Icons and emoji, {@code :name:}, and the names of directives before their text. */
  private static final List<Mark> COLON =
      List.of(
          new Mark(":[a-z0-9+-][a-z0-9_+-]*+:(?![\\w:])", "[\\p{L}\\p{N}_:]", Opaque::new),
          new Mark(":[A-Za-z][\\w-]*+(?=\\[)", "[\\p{L}\\p{N}_:]", Invisible::new));

  private static final String PATH = "(?:[/\\\\][\\w./\\\\-]*+)?+";

  /** Mentions and citations. */
  private static final List<Mark> AT =
      List.of(
          new Mark(
              "@[\\p{L}_]" + WORD + "*+(?:[.:/-]++" + WORD + "++)*+",
              "[\\p{L}\\p{N}_.@/\\\\]",
              Verbatim::new),
          new Mark("@\\)[ \\t]++", "[^(]", Verbatim::new));

  /** Tags, and the numbers of issues. */
  private static final List<Mark> HASH =
      List.of(new Mark("#[\\p{L}\\p{N}_][\\p{L}\\p{N}_/-]*+", "[^\\s(\\[]", Verbatim::new));

  /** Placeholders of programs, and comments. */
  private static final List<Mark> PERCENT =
      List.of(
          new Mark("%\\([\\w. -]++\\)[sdrfi]|%\\{[^{}\\n]++\\}", WORD, Verbatim::new),
          new Mark("%[A-Z_]++%" + PATH, "[\\p{N}%]", Verbatim::new),
          new Mark("%%(?!%)(?:(?!%%).)++%%", "[\\p{N}%]", Invisible::new));

  /** Keys between doubled plus signs. */
  private static final List<Mark> PLUS =
      List.of(new Mark("\\+\\+" + KEY + "(?:\\+" + KEY + ")*+\\+\\+(?![\\w+])", WORD, Opaque::new));

  /** The id of a block at its end. */
  private static final List<Mark> CARET =
      List.of(new Mark("\\^[\\p{L}\\p{N}-]++(?=[ \\t]*+(?:\\n|$))", "\\S", Invisible::new));

  /** An expression in a template of a program. */
  private static final List<Mark> DOLLAR =
      List.of(new Mark("\\$\\{[^{}\\n]*+\\}", "[$\\\\]", Opaque::new));

  /** A variable of a shell, with the path behind it. */
  private static final List<Mark> VARIABLE =
      List.of(new Mark("\\$[A-Z_][A-Z0-9_]+" + PATH, WORD, Verbatim::new));

  /** Code of ERB, ASP or PHP, and instructions of XML. */
  private static final List<Mark> ANGLE =
      List.of(new Mark("<%(?:(?!%>).)++%>|<\\?(?:(?!\\?>).)++\\?>", "", Opaque::new));

  /** An insertion or a highlight between braces, whose other marks are read as such. */
  private static final Pattern CRITIC =
      Pattern.compile("\\{(\\+\\+|==)(?:(?!\\1).)++\\1\\}", Pattern.DOTALL);

  /** A name or a number in braces, into which a program puts a value. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:[A-Za-z_][\\w-]*+|\\d++)\\}");

  private Marks() {}

  static @Nullable Node colon(Scanner scanner) {
    return first(COLON, scanner, Ahead.text(scanner, 80));
  }

  static @Nullable Node at(Scanner scanner) {
    return first(AT, scanner, Ahead.text(scanner, 200));
  }

  static @Nullable Node hash(Scanner scanner) {
    return first(HASH, scanner, Ahead.text(scanner, 200));
  }

  static @Nullable Node percent(Scanner scanner) {
    return first(PERCENT, scanner, Ahead.text(scanner));
  }

  static @Nullable Node plus(Scanner scanner) {
    return first(PLUS, scanner, Ahead.text(scanner, 80));
  }

  static @Nullable Node caret(Scanner scanner) {
    return first(CARET, scanner, Ahead.text(scanner, 80));
  }

  /** The brace behind an insertion or a highlight. */
  static @Nullable Node closingBrace(Scanner scanner) {
    int before = scanner.peekPreviousCodePoint();
    return before == '+' || before == '=' ? Ahead.skip(scanner, 1, Invisible::new) : null;
  }

  /** A variable has no second dollar sign behind it that would make a formula of it. */
  static @Nullable Node dollar(Scanner scanner) {
    String text = Ahead.text(scanner, 200);
    Node template = first(DOLLAR, scanner, text);
    if (template != null) {
      return template;
    }
    Position start = scanner.position();
    Node formula = Formula.parse(scanner);
    if (formula != null) {
      return formula;
    }
    scanner.setPosition(start);
    return first(VARIABLE, scanner, text);
  }

  /** A formula or a command of TeX, or else an escape. */
  static @Nullable Node backslash(Scanner scanner) {
    String text = Ahead.text(scanner);
    int length = Math.max(Maths.length(text), Maths.command(text));
    Node formula = Ahead.skip(scanner, length, Opaque::new);
    return formula == null ? Escape.parse(scanner) : formula;
  }

  /** A mark of an editor, then what is not seen, then code; what is left may be a placeholder. */
  static @Nullable Node brace(Scanner scanner, boolean expressions) {
    String text = Ahead.text(scanner);
    if (CRITIC.matcher(text).lookingAt()) {
      return Ahead.skip(scanner, 1, Invisible::new);
    }
    int unseen = Math.max(Braced.comment(text), AttributeList.length(text));
    if (unseen > 0) {
      return Ahead.skip(scanner, unseen, Invisible::new);
    }
    int opaque = Braced.length(text, expressions);
    return opaque == 0 && PLACEHOLDER.matcher(text).lookingAt()
        ? Ahead.skip(scanner, text.indexOf('}') + 1, Verbatim::new)
        : Ahead.skip(scanner, opaque, Opaque::new);
  }

  /** A tag that CommonMark does not know is one of HTML all the same. */
  static @Nullable Node angle(Scanner scanner, boolean html) {
    String text = Ahead.text(scanner);
    int end = ComponentTag.end(text, 0, text.length(), html);
    if (end < 0) {
      return first(ANGLE, scanner, text);
    }
    HtmlInline tag = new HtmlInline();
    tag.setLiteral(text.substring(0, end));
    return Ahead.skip(scanner, end, () -> tag);
  }

  /** The first mark that is here; null if none is. */
  private static @Nullable Node first(List<Mark> marks, Scanner scanner, String text) {
    for (Mark mark : marks) {
      Matcher matcher = mark.pattern.matcher(text);
      if (matcher.lookingAt() && !isAfter(scanner, mark.notAfter)) {
        return Ahead.skip(scanner, matcher.end(), mark.node);
      }
    }
    return null;
  }

  private static boolean isAfter(Scanner scanner, Pattern pattern) {
    int before = scanner.peekPreviousCodePoint();
    return before != Scanner.END && pattern.matcher(Character.toString(before)).matches();
  }
}
