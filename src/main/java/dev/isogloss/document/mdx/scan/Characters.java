package dev.isogloss.document.mdx.scan;

/** Text that is read one UTF-16 code unit at a time; a line ending of any kind is one line feed. */
public interface Characters {
  /** Behind the last character. */
  char END = '\0';

  /** The next character; {@link #END} if there is none. */
  char peek();

  /** Passes over the next character. */
  void next();

  /** Where the next character is. */
  int offset();
}
