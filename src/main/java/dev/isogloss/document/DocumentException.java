package dev.isogloss.document;

import dev.isogloss.text.SourceText;

/** A text that is not of its format. The message names place, fault and remedy. */
public final class DocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A fault at one place of a text; the message begins with the file and the line.
   *
   * @param offset where the fault is, in UTF-16 code units
   * @param sentence what is wrong and what to do
   */
  public DocumentException(SourceText source, int offset, String sentence) {
    super(source.name() + ":" + source.position(offset).line() + ": " + sentence);
  }
}
