package dev.isogloss.text;

import java.nio.charset.Charset;

/**
 * The text of a file and how the file writes it down.
 *
 * @param content without a byte order mark
 * @param assumed whether the charset is a guess
 */
public record DecodedText(String content, TextEncoding encoding, boolean assumed) {
  /** In which charset the file is written. */
  public Charset charset() {
    return encoding.charset();
  }

  /** Whether the file begins with a byte order mark. */
  public boolean byteOrderMark() {
    return encoding.byteOrderMark();
  }
}
