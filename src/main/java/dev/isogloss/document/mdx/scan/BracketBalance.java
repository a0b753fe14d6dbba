package dev.isogloss.document.mdx.scan;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Follows the brackets of JavaScript and of the JSX in it. It does not parse: a text that compiles
 * is followed rightly, of another text it only says where it cannot go on.
 */
public final class BracketBalance {
  /** What is open. */
  private enum Mode {
    /** Statements outside of any bracket. */
    MODULE,
    /** A block, an object or an expression. */
    BRACE,
    PARENTHESIS,
    BRACKET,
    /** A template literal; only <code>${</code> leads from its text back into code. */
    TEMPLATE,
    /** A tag of JSX, of which it is not yet known whether it has children. */
    TAG,
    /** A closing tag; nothing in it opens or closes. */
    CLOSING_TAG,
    /** The content of an element, in which quotation marks and slashes are text. */
    CHILDREN
  }

  private final Characters in;
  private final JavaScript script;
  private final Deque<Mode> open = new ArrayDeque<>();

  /** Whether an expression has just ended, so that a slash divides. */
  private boolean operand;

  /** The last character of code, white space apart. */
  private char last = Characters.END;

  private BracketBalance(Characters in) {
    this.in = in;
    this.script = new JavaScript(in);
  }

  /** Passes over an expression in braces. False if its end is not found. */
  public static boolean skipExpression(Characters in) {
    BracketBalance balance = new BracketBalance(in);
    balance.open(Mode.BRACE);
    while (!balance.open.isEmpty()) {
      if (!balance.step()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Passes over statements up to a blank line at which nothing is open, or the end. False if
   * something is open there.
   */
  public static boolean skipModule(ContainedLines in) {
    BracketBalance balance = new BracketBalance(in);
    balance.open.push(Mode.MODULE);
    while (in.peek() != Characters.END) {
      boolean lineEnds = in.peek() == '\n';
      if (!balance.step()) {
        return false;
      }
      if (lineEnds && in.atBlankLine() && balance.isComplete()) {
        return true;
      }
    }
    return balance.isComplete();
  }

  /** Behind an operator a statement goes on, whatever blank lines follow. */
  private boolean isComplete() {
    return open.size() == 1 && (operand || last == ';' || last == Characters.END);
  }

  private void open(Mode mode) {
    open.push(mode);
    operand = false;
    in.next();
  }

  /** Ends what was opened last; it is an operand of what is around. */
  private boolean close() {
    open.pop();
    operand = true;
    in.next();
    return true;
  }

  /** Passes over one piece; false where the text cannot go on like this. */
  private boolean step() {
    char c = in.peek();
    if (c == Characters.END) {
      return false;
    }
    return switch (open.element()) {
      case TEMPLATE -> template(c);
      case TAG -> tag(c);
      case CLOSING_TAG -> closingTag(c);
      case CHILDREN -> children(c);
      default -> code(c);
    };
  }

  private boolean code(char c) {
    if (Character.isWhitespace(c)) {
      in.next();
      return true;
    }
    boolean first = last == Characters.END;
    last = c;
    return switch (c) {
      case '{' -> opened(Mode.BRACE);
      case '(' -> opened(Mode.PARENTHESIS);
      case '[' -> opened(Mode.BRACKET);
      case '`' -> opened(Mode.TEMPLATE);
      case '}' -> open.element() == Mode.BRACE && close();
      case ')' -> open.element() == Mode.PARENTHESIS && close();
      case ']' -> open.element() == Mode.BRACKET && close();
      case '"', '\'' -> operand(script.string(c));
      case '/' -> slash(first);
      case '<' -> less();
      case '+', '-' -> sign(c);
      default -> other(c);
    };
  }

  private boolean opened(Mode mode) {
    open(mode);
    return true;
  }

  private boolean operand(boolean understood) {
    operand = true;
    return understood;
  }

  /**
   * What is before a slash decides whether it divides or begins a regular expression. A slash and a
   * name alone in braces end a block of Svelte, whose pages are called MDX as well.
   */
  private boolean slash(boolean first) {
    in.next();
    if (in.peek() == '/') {
      script.lineComment();
      return true;
    }
    if (in.peek() == '*') {
      return script.blockComment();
    }
    if (first && script.name() && in.peek() == '}') {
      return close();
    }
    if (!operand) {
      return operand(script.regularExpression());
    }
    operand = false;
    return true;
  }

  /** Behind an operand an angle bracket compares; elsewhere it opens a tag. */
  private boolean less() {
    in.next();
    boolean tag = !operand && (Tag.startsName(in.peek()) || in.peek() == '>');
    if (tag) {
      open.push(Mode.TAG);
    }
    operand = false;
    return true;
  }

  /** Two of them leave an operand one. */
  private boolean sign(char c) {
    in.next();
    if (in.peek() == c) {
      in.next();
    } else {
      operand = false;
    }
    return true;
  }

  private boolean other(char c) {
    if (JavaScript.isWord(c)) {
      operand = script.word();
    } else {
      operand = false;
      in.next();
    }
    return true;
  }

  private boolean template(char c) {
    if (c == '`') {
      return close();
    }
    in.next();
    if (c == '$' && in.peek() == '{') {
      open(Mode.BRACE);
    } else if (c == '\\' && in.peek() != Characters.END) {
      in.next();
    }
    return true;
  }

  private boolean tag(char c) {
    switch (c) {
      case '"', '\'' -> {
        return script.attribute(c);
      }
      case '{' -> open(Mode.BRACE);
      // The value of an attribute may be an element.
      case '<' -> open(Mode.TAG);
      case '>' -> {
        open.pop();
        open(Mode.CHILDREN);
      }
      case '/' -> {
        in.next();
        if (in.peek() == '*') {
          return script.blockComment();
        }
        return in.peek() == '>' && close();
      }
      default -> in.next();
    }
    return true;
  }

  /** The children before a closing tag end with it. */
  private boolean closingTag(char c) {
    if (c == '>') {
      open.pop();
      return close();
    }
    in.next();
    return true;
  }

  /** JSX allows no bare {@code >} and no bare closing brace in the text between tags. */
  private boolean children(char c) {
    if (c == '{') {
      open(Mode.BRACE);
    } else if (c == '<') {
      in.next();
      open.push(in.peek() == '/' ? Mode.CLOSING_TAG : Mode.TAG);
    } else if (c == '>' || c == '}') {
      return false;
    } else {
      in.next();
    }
    return true;
  }
}
