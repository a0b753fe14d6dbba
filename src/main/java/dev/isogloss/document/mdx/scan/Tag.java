package dev.isogloss.document.mdx.scan;

import dev.isogloss.text.Span;
import java.util.List;

/**
 * A tag of JSX.
 *
 * @param name as it is; empty for a fragment
 * @param attributes those whose values are strings
 */
public record Tag(Kind kind, String name, List<Attribute> attributes) {
  public Tag {
    attributes = List.copyOf(attributes);
  }

  public enum Kind {
    OPENING,
    CLOSING,
    SELF_CLOSING
  }

  /**
   * An attribute whose value is a string.
   *
   * @param quote the mark around the value
   * @param lines the value, line by line
   */
  public record Attribute(String name, char quote, List<Span> lines) {
    public Attribute {
      lines = List.copyOf(lines);
    }
  }

  /** Whether it names an element of HTML; other names are those of components. */
  public boolean isHtml() {
    return !name.isEmpty()
        && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
  }

  static boolean startsName(char c) {
    return Character.isUnicodeIdentifierStart(c)
        || Character.isSurrogate(c)
        || c == '$'
        || c == '_';
  }

  static boolean goesOnInName(char c) {
    return startsName(c) || Character.isUnicodeIdentifierPart(c) && c != 0 || c == '-';
  }
}
