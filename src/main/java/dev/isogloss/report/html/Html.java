package dev.isogloss.report.html;

/** Builds markup. Text and attribute values are escaped here and nowhere else. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Markup as it is; never anything that was read from a file. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** An element with nothing but text in it. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  Html newLine() {
    out.append('\n');
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(shown(c));
      }
    }
  }

  /** Control characters are not allowed in a page and print as their pictures. */
  private static char shown(char c) {
    boolean blank = c == '\t' || c == '\n' || c == '\r';
    if (c < ' ' && !blank) {
      return (char) ('\u2400' + c);
    }
    return c >= '\u007f' && c <= '\u009f' ? '\ufffd' : c;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
