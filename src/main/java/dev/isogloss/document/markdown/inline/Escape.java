package dev.isogloss.document.markdown.inline;

import org.commonmark.node.Node;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** A backslash and an ASCII punctuation mark stand for the mark. */
final class Escape {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private Escape() {}

  static @Nullable Node parse(Scanner scanner) {
    scanner.next();
    char mark = scanner.peek();
    if (!isEscapable(mark)) {
      return null;
    }
    scanner.next();
    return new ReplacedText(String.valueOf(mark));
  }

  static boolean isEscapable(char mark) {
    return ESCAPABLE.indexOf(mark) >= 0;
  }
}
