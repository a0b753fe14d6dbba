package dev.isogloss.document.markdown;

import dev.isogloss.document.Notation;
import dev.isogloss.document.html.CharacterReference;
import dev.isogloss.document.html.HtmlScanner;
import java.util.Optional;

/** Text of CommonMark: what a parser would take for a mark is escaped by a backslash. */
public enum MarkdownNotation implements Notation {
  TEXT("\\`*[]<"),
  /** In a cell of a table a pipe is escaped, too. */
  CELL("\\`*[]<|"),
  /** In the title of a link or an image, whatever its quotation marks are. */
  TITLE("\\\"'()"),
  /** In MDX a brace begins an expression. */
  MDX("\\`*[]<{}"),
  MDX_CELL("\\`*[]<{}|");

  private final String marks;

  MarkdownNotation(String marks) {
    this.marks = marks;
  }

  /** The same in a cell of a table. */
  MarkdownNotation inCell() {
    return this == MDX || this == MDX_CELL ? MDX_CELL : CELL;
  }

  @Override
  public Optional<String> encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return Optional.empty();
      }
      if (marks.indexOf(c) >= 0 || c == '_' && !isInWord(text, i) || startsReference(text, i)) {
        encoded.append('\\');
      }
      encoded.append(c);
    }
    return Optional.of(encoded.toString());
  }

  @Override
  public boolean extendsAddresses() {
    return this != TITLE;
  }

  /** An underscore between letters or digits is no mark. */
  private static boolean isInWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean startsReference(String text, int at) {
    int end = HtmlScanner.referenceEnd(text, at, text.length());
    return end > 0 && CharacterReference.decode(text.substring(at, end)) != null;
  }
}
