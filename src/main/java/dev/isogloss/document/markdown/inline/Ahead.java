package dev.isogloss.document.markdown.inline;

import java.util.function.Supplier;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Looks ahead in the text of a block. */
final class Ahead {
  /** In UTF-16 code units; what is longer within a block is text. */
  private static final int LONGEST = 2000;

  private Ahead() {}

  /** What follows, from the place of the scanner, which stays. */
  static String text(Scanner scanner) {
    return text(scanner, LONGEST);
  }

  static String text(Scanner scanner, int longest) {
    Position start = scanner.position();
    StringBuilder text = new StringBuilder();
    while (text.length() < longest && scanner.hasNext()) {
      text.append(scanner.peek());
      scanner.next();
    }
    scanner.setPosition(start);
    return text.toString();
  }

  /**
   * Passes over what belongs together.
   *
   * @param length how much does; 0 or less if nothing does, and then there is no node
   */
  static @Nullable Node skip(Scanner scanner, int length, Supplier<Node> node) {
    if (length <= 0) {
      return null;
    }
    for (int i = 0; i < length; i++) {
      scanner.next();
    }
    return node.get();
  }
}
