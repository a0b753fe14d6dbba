package dev.isogloss.document.markdown.inline;

import dev.isogloss.document.html.CharacterReference;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** A character reference in Markdown. */
final class Reference {
  private Reference() {}

  static @Nullable Node parse(Scanner scanner) {
    Position start = scanner.position();
    scanner.next();
    int longest = CharacterReference.LONGEST;
    for (int length = 1; length < longest && CharacterReference.isPart(scanner.peek()); length++) {
      scanner.next();
    }
    if (!scanner.next(';')) {
      return null;
    }
    String reference = scanner.getSource(start, scanner.position()).getContent();
    String prose = CharacterReference.decode(reference);
    return prose == null ? null : new ReplacedText(prose);
  }
}
