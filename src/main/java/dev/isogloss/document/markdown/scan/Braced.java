package dev.isogloss.document.markdown.scan;

import dev.isogloss.document.html.Braces;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What templates and expressions write in braces. */
public final class Braced {
  /** A kind of braces whose content is no prose. */
  private record Kind(String open, String close) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("{{<", ">}}"),
          new Kind("{{%", "%}}"),
          new Kind("{{{", "}}}"),
          new Kind("{{", "}}"),
          new Kind("{%", "%}"),
          new Kind("{*", "*}"),
          new Kind("{!", "!}"),
          new Kind("{--", "--}"),
          new Kind("{~~", "~~}"));

  private static final List<Kind> COMMENTS =
      List.of(new Kind("{/*", "*/}"), new Kind("{>>", "<<}"), new Kind("{# ", "#}"));

  /** A role of MyST with its text. */
  private static final Pattern ROLE =
      Pattern.compile("\\{[\\w:.+-]++\\}(`++)(?:(?!\\1)[^\\n])++\\1");

  /** A call, a member or an element of something, or a string: never a sentence. */
  private static final Pattern EXPRESSION =
      Pattern.compile(
          "\\{\\s*+(?:[A-Za-z_$][\\w$]*+(?:\\?{0,1}\\.[A-Za-z_$][\\w$]*+)*+[(\\[]"
              + "|[A-Za-z_$][\\w$]*+(?:\\?{0,1}\\.[A-Za-z_$][\\w$]*+)++\\s*+\\}|[\"'`])");

  /** What Kramdown keeps out of a text or out of its own hands. */
  private static final Pattern EXTENSION =
      Pattern.compile(
          "\\{::(comment|nomarkdown)\\}(?:(?!\\{:/).)*+\\{:/(?:\\1)?\\}", Pattern.DOTALL);

  private Braced() {}

  /**
   * The length of what is no prose at the start of a text that begins with a brace; 0 if it is.
   *
   * @param expressions whether all braces hold expressions
   */
  public static int length(String text, boolean expressions) {
    for (Kind kind : KINDS) {
      if (text.startsWith(kind.open)) {
        int close = text.indexOf(kind.close, kind.open.length());
        if (close >= 0) {
          return close + kind.close.length();
        }
      }
    }
    Matcher role = ROLE.matcher(text);
    if (role.lookingAt()) {
      return role.end();
    }
    boolean expression = expressions || EXPRESSION.matcher(text).lookingAt();
    return expression ? Math.max(Braces.end(text, 0, text.length()), 0) : 0;
  }

  /** The length of a comment in braces at the start of a text; 0 if there is none. */
  public static int comment(String text) {
    Matcher extension = EXTENSION.matcher(text);
    if (extension.lookingAt()) {
      return extension.end();
    }
    for (Kind kind : COMMENTS) {
      int close = text.startsWith(kind.open) ? text.indexOf(kind.close, kind.open.length()) : -1;
      if (close >= 0) {
        return close + kind.close.length();
      }
    }
    return 0;
  }
}
