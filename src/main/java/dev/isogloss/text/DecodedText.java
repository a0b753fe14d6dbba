package dev.isogloss.text;

import java.nio.charset.Charset;

/**
 * The text of a file and how the file writes it down.
 *
 * @param content without a byte order mark
 * @param assumed whether the charset is a guess
 */
public record DecodedText(String content, TextEncoding encoding, boolean assumed) {
  public Charset charset() {
    return encoding.charset();
  }

  public boolean byteOrderMark() {
    return encoding.byteOrderMark();
  }
}
