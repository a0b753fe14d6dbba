package dev.isogloss.document.markdown;

import org.commonmark.node.Node;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** What site generators put in braces: shortcodes, template tags and lists of attributes. */
final class Shortcode {
  private enum Kind {
    ANGLE("{{<", ">}}", true),
    PERCENT("{{%", "%}}", true),
    VARIABLE("{{", "}}", true),
    TAG("{%", "%}", true),
    IDENTIFIER("{#", "}", false),
    CLASS("{.", "}", false),
    ATTRIBUTES("{:", "}", false);

    private final String open;
    private final String close;
    private final boolean opaque;

    Kind(String open, String close, boolean opaque) {
      this.open = open;
      this.close = close;
      this.opaque = opaque;
    }
  }

  /** In UTF-16 code units; an opening that is not closed by then is text. */
  private static final int LONGEST = 2000;

  private Shortcode() {}

  static @Nullable Node parse(Scanner scanner) {
    Position start = scanner.position();
    for (Kind kind : Kind.values()) {
      if (scanner.next(kind.open) && skipBehind(scanner, kind)) {
        return kind.opaque ? new Opaque() : new Invisible();
      }
      scanner.setPosition(start);
    }
    return null;
  }

  private static boolean skipBehind(Scanner scanner, Kind kind) {
    for (int length = 0; length < LONGEST && scanner.hasNext(); length++) {
      if (scanner.next(kind.close)) {
        return true;
      }
      if (!kind.opaque && scanner.peek() == '\n') {
        return false;
      }
      scanner.next();
    }
    return false;
  }
}
