package dev.isogloss.document.file;

import dev.isogloss.text.SourceText;
import dev.isogloss.text.TextEncoding;
import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * A file that has been read.
 *
 * @param encoding writes the text back: what was not edited stays as it was, to the byte
 * @param charsetAssumed whether the charset is a guess, which people should be told
 */
public record SourceFile(
    Path path, SourceText text, TextEncoding encoding, boolean charsetAssumed) {
  /** The encoding in which it was read. */
  public Charset charset() {
    return encoding.charset();
  }

  /** Whether it begins with a byte order mark. */
  public boolean byteOrderMark() {
    return encoding.byteOrderMark();
  }

  /** The same file with another text. */
  public SourceFile with(SourceText changed) {
    return new SourceFile(path, changed, encoding, charsetAssumed);
  }
}
