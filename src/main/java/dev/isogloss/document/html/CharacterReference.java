package dev.isogloss.document.html;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A character written by name or number, such as {@literal &}nbsp; or {@literal &}#171;. */
public final class CharacterReference {
  /** Longer than any name in HTML. */
  public static final int LONGEST = 34;

  /** The plain parser knows the names; it is asked for one reference at a time. */
  private static final Parser NAMES = Parser.builder().build();

  private CharacterReference() {}

  /**
   * What a reference stands for; null if it is none.
   *
   * @param reference from the ampersand to the semicolon
   */
  public static @Nullable String decode(String reference) {
    Node paragraph = NAMES.parse(reference).getFirstChild();
    boolean known =
        paragraph != null
            && paragraph.getFirstChild() instanceof Text text
            && !text.getLiteral().equals(reference);
    return known ? ((Text) paragraph.getFirstChild()).getLiteral() : null;
  }

  /** Whether a character may be between the ampersand and the semicolon. */
  public static boolean isPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
  }
}
