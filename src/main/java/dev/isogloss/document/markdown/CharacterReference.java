package dev.isogloss.document.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** A character written by name or number, such as {@literal &}nbsp; or {@literal &}#171;. */
final class CharacterReference {
  /** Longer than any name in HTML. */
  private static final int LONGEST = 34;

  /** The plain parser knows the names; it is asked for one reference at a time. */
  private static final Parser NAMES = Parser.builder().build();

  private CharacterReference() {}

  static @Nullable Node parse(Scanner scanner) {
    Position start = scanner.position();
    scanner.next();
    for (int length = 1; length < LONGEST && isPart(scanner.peek()); length++) {
      scanner.next();
    }
    if (!scanner.next(';')) {
      return null;
    }
    String prose = decode(scanner.getSource(start, scanner.position()).getContent());
    return prose == null ? null : new Replacement(prose);
  }

  /**
   * What a reference stands for; null if it is none.
   *
   * @param reference from the ampersand to the semicolon
   */
  static @Nullable String decode(String reference) {
    Node paragraph = NAMES.parse(reference).getFirstChild();
    boolean known =
        paragraph != null
            && paragraph.getFirstChild() instanceof Text text
            && !text.getLiteral().equals(reference);
    return known ? ((Text) paragraph.getFirstChild()).getLiteral() : null;
  }

  static boolean isPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
  }
}
