package dev.isogloss.document.mdx.scan;

import java.util.Set;

/** Passes over the parts of JavaScript in which a brace is no brace. */
record JavaScript(Characters in) {
  /** Words behind which an expression begins; behind any other word it has ended. */
  private static final Set<String> OPERATORS =
      Set.of(
          "await",
          "case",
          "default",
          "delete",
          "do",
          "else",
          "export",
          "extends",
          "from",
          "import",
          "in",
          "instanceof",
          "new",
          "of",
          "return",
          "throw",
          "typeof",
          "void",
          "yield");

  static boolean isWord(char c) {
    return Character.isJavaIdentifierPart(c) && c != Characters.END
        || Character.isSurrogate(c)
        || c == '#'
        || c == '@'
        || c == '\\';
  }

  /** Whether what has been passed over ends an expression. */
  boolean word() {
    StringBuilder word = new StringBuilder();
    while (isWord(in.peek())) {
      word.append(in.peek());
      in.next();
    }
    return !OPERATORS.contains(word.toString());
  }

  /** Passes over small Latin letters. False if there is none. */
  boolean name() {
    boolean any = false;
    while (in.peek() >= 'a' && in.peek() <= 'z') {
      in.next();
      any = true;
    }
    return any;
  }

  /** A string of JavaScript, from its opening quote on. False if it does not end on its line. */
  boolean string(char quote) {
    in.next();
    while (in.peek() != quote) {
      if (in.peek() == '\\') {
        in.next();
      } else if (in.peek() == '\n') {
        return false;
      }
      if (in.peek() == Characters.END) {
        return false;
      }
      in.next();
    }
    in.next();
    return true;
  }

  /** An attribute of JSX, from its opening quote on; it may go on in the next lines. */
  boolean attribute(char quote) {
    in.next();
    while (in.peek() != quote && in.peek() != Characters.END) {
      in.next();
    }
    boolean closed = in.peek() == quote;
    if (closed) {
      in.next();
    }
    return closed;
  }

  /** A regular expression, behind its first slash. */
  boolean regularExpression() {
    boolean inClass = false;
    while (in.peek() != '/' || inClass) {
      char c = in.peek();
      if (c == '\n' || c == Characters.END) {
        return false;
      }
      inClass = c == '[' || inClass && c != ']';
      in.next();
      if (c == '\\' && in.peek() != '\n' && in.peek() != Characters.END) {
        in.next();
      }
    }
    in.next();
    return true;
  }

  /** A comment up to the end of its line, which is left. */
  void lineComment() {
    while (in.peek() != '\n' && in.peek() != Characters.END) {
      in.next();
    }
  }

  /** A comment, from its asterisk on. */
  boolean blockComment() {
    in.next();
    boolean asterisk = false;
    while (in.peek() != Characters.END) {
      boolean end = asterisk && in.peek() == '/';
      asterisk = in.peek() == '*';
      in.next();
      if (end) {
        return true;
      }
    }
    return false;
  }
}
