package dev.isogloss.document.markdown.scan;

import java.lang.Character.UnicodeScript;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas of TeX that begin with a backslash. */
public final class Maths {
  private static final String OPERATORS = "\\^_={}+<>";

  /** One backslash as Pandoc and Kramdown write it, or two that a renderer makes one of. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(\\\\{1,2})(?:\\((?<round>(?:(?!\\1\\))[^\\n])*+)\\1\\)|\\[(?<square>(?:(?!\\1\\]).)*+)\\1\\])",
          Pattern.DOTALL);

  private static final Pattern COMMAND =
      Pattern.compile(
          "\\\\[A-Za-z]++\\*?(?:\\[[^\\]\\n]*+\\])*+\\{[^{}\\n]*+\\}(?:\\[[^\\]\\n]*+\\](?=[\\[{])|\\{[^{}\\n]*+\\})*+");

  private static final Pattern ENVIRONMENT = Pattern.compile("\\\\begin\\{([A-Za-z]+\\*?)\\}");

  /** Numbers, signs, and names of one letter or two. */
  private static final Pattern SHORT =
      Pattern.compile("(?:[\\p{IsLatin}\\p{IsGreek}]{1,2}(?!\\p{L})|[^\\p{L}])+");

  /** What only TeX writes; it may have letters of any script beside it. */
  private static final Pattern TEX =
      Pattern.compile(
          "\\\\\\p{L}{2,}|[_^](?:\\{|\\p{L}(?!\\p{L})|\\d)|^\\p{IsLatin}\\h*[-+*/=<>]\\h*\\p{IsLatin}(?!\\p{L})");

  private Maths() {}

  /** The length of a formula at the start of a text; 0 if there is none. */
  public static int length(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.lookingAt()) {
      String round = bracketed.group("round");
      String content = round == null ? bracketed.group("square") : round;
      return isBracketed(content.strip(), bracketed.group(1)) ? bracketed.end() : 0;
    }
    return environmentLength(text);
  }

  /** Nobody writes two backslashes at a bracket but for a formula. */
  private static boolean isBracketed(String content, String backslashes) {
    return backslashes.length() == 2
        ? !content.isEmpty()
        : isFormula(content)
            || SHORT.matcher(content).matches() && content.chars().anyMatch(Character::isLetter);
  }

  /** The length of a command with arguments at the start of a text; 0 if there is none. */
  public static int command(String text) {
    Matcher command = COMMAND.matcher(text);
    return command.lookingAt() ? command.end() : 0;
  }

  /** The name of the environment that begins at the start of a text; empty if none does. */
  public static String environment(String text) {
    Matcher begin = ENVIRONMENT.matcher(text);
    return begin.lookingAt() ? begin.group(1) : "";
  }

  private static int environmentLength(String text) {
    String close = "\\end{" + environment(text) + "}";
    int end = text.startsWith("\\begin{") ? text.indexOf(close) : -1;
    return end < 0 ? 0 : end + close.length();
  }

  /** Whether what is between marks of formulas looks like one: words do not. */
  static boolean isFormula(String content) {
    if (content.isEmpty() || !content.equals(content.strip())) {
      return false;
    }
    if (isForeign(content)) {
      return TEX.matcher(content).find();
    }
    boolean symbol = content.length() <= 2 && Character.isLetter(content.charAt(0));
    return symbol || content.chars().anyMatch(c -> OPERATORS.indexOf(c) >= 0);
  }

  /** Whether what is between dollar signs looks like one: it has no words and is no price. */
  public static boolean isBetweenDollars(String content) {
    return isFormula(content)
        || content.equals(content.strip())
            && SHORT.matcher(content).matches()
            && isBalanced(content);
  }

  private static boolean isBalanced(String content) {
    int open = 0;
    for (int i = 0; i < content.length() && open >= 0; i++) {
      char c = content.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return open == 0;
  }

  /** Whether it has letters that formulas do not, outside of {@code \text{…}} and its like. */
  private static boolean isForeign(String content) {
    return content
        .replaceAll("\\\\[A-Za-z]+\\{[^{}]*+\\}", "")
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .anyMatch(s -> s != UnicodeScript.LATIN && s != UnicodeScript.GREEK);
  }
}
