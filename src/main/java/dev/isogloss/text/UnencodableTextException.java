package dev.isogloss.text;

import java.nio.charset.Charset;
import java.util.Locale;

/** A text holds a character that the charset of its file cannot write. */
public final class UnencodableTextException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;

  UnencodableTextException(Charset charset, CharSequence text, int offset) {
    super(message(charset, Character.codePointAt(text, offset)));
    this.offset = offset;
  }

  /** Where the character is in the text, in UTF-16 code units. */
  public int offset() {
    return offset;
  }

  private static String message(Charset charset, int codePoint) {
    return String.format(
        Locale.ROOT,
        "The charset %s cannot write the character U+%04X (%s); convert the file to UTF-8 first.",
        charset.name(),
        codePoint,
        Character.getName(codePoint));
  }
}
