package dev.isogloss.document.mdx.scan;

/** The characters of a text. */
final class TextCharacters implements Characters {
  private final String text;
  private int at;

  TextCharacters(String text, int from) {
    this.text = text;
    this.at = from;
  }

  @Override
  public char peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  @Override
  public void next() {
    at++;
  }

  @Override
  public int offset() {
    return at;
  }

  /** What has been passed over. */
  String passed() {
    return text.substring(0, Math.min(at, text.length()));
  }
}
