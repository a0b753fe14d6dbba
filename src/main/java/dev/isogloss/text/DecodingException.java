package dev.isogloss.text;

/**
 * Bytes that are no text. The message is a clause that follows the name of the file: what is wrong
 * and what to do.
 */
public final class DecodingException extends Exception {
  private static final long serialVersionUID = 1L;

  private DecodingException(String message) {
    super(message);
  }

  static DecodingException binary() {
    return new DecodingException("is a binary file; convert it to text in UTF-8 or leave it out.");
  }

  static DecodingException malformed(String charset, int byteOffset) {
    return new DecodingException(
        "is not valid "
            + charset
            + " at byte offset "
            + byteOffset
            + "; repair the file or convert it to UTF-8.");
  }
}
