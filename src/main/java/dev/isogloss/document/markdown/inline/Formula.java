package dev.isogloss.document.markdown.inline;

import dev.isogloss.document.markdown.scan.Maths;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * A formula between dollar signs. Between single ones it must look like one, since a dollar sign is
 * mostly a price.
 */
final class Formula {
  /** In UTF-16 code units; what is longer is no formula but two stray dollar signs. */
  private static final int LONGEST = 2000;

  private Formula() {}

  static @Nullable Node parse(Scanner scanner) {
    boolean afterWord = Character.isLetterOrDigit(scanner.peekPreviousCodePoint());
    String delimiter = scanner.next("$$") ? "$$" : "$";
    if (delimiter.length() == 1) {
      scanner.next();
    }
    Position start = scanner.position();
    if (!skipTo(scanner, delimiter)) {
      return null;
    }
    String content = scanner.getSource(start, scanner.position()).getContent();
    scanner.next(delimiter);
    boolean beforeWord = Character.isLetterOrDigit(scanner.peekCodePoint());
    boolean formula =
        delimiter.length() == 2 ? !content.isBlank() : Maths.isBetweenDollars(content);
    // TeX has no closing tags; these are two stray signs.
    boolean stray = content.contains("</");
    return formula && !stray && !afterWord && !beforeWord ? new Opaque() : null;
  }

  private static boolean skipTo(Scanner scanner, String delimiter) {
    for (int length = 0; length < LONGEST && scanner.hasNext(); length++) {
      char c = scanner.peek();
      if (c == '$') {
        Position end = scanner.position();
        boolean found = scanner.next(delimiter);
        scanner.setPosition(end);
        if (found || delimiter.length() == 1) {
          return found;
        }
      }
      scanner.next();
      if (c == '\\' && scanner.hasNext()) {
        scanner.next();
      }
    }
    return false;
  }
}
