package dev.isogloss.document.html;

import dev.isogloss.document.Notation;
import java.util.Optional;

/** Text of HTML: what would begin a tag, a reference or the end of an attribute is a reference. */
public enum HtmlNotation implements Notation {
  /** Between tags: quotation marks are characters like others. */
  TEXT('\0'),
  /** Within a value between double quotation marks. */
  DOUBLE_QUOTED('"'),
  /** Within a value between single quotation marks. */
  SINGLE_QUOTED('\'');

  private final char quote;

  HtmlNotation(char quote) {
    this.quote = quote;
  }

  @Override
  public Optional<String> encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // A line break may end the block around, so no change may bring one.
      if (c == '\n' || c == '\r') {
        return Optional.empty();
      }
      encoded.append(encoded(text, i));
    }
    return Optional.of(encoded.toString());
  }

  private String encoded(String text, int at) {
    char c = text.charAt(at);
    if (c == '<') {
      return "&lt;";
    }
    if (c == '&' && HtmlScanner.referenceEnd(text, at, text.length()) > 0) {
      return "&amp;";
    }
    if (c == quote) {
      return c == '"' ? "&quot;" : "&#39;";
    }
    return String.valueOf(c);
  }
}
