package dev.isogloss.language;

import dev.isogloss.text.Span;

/**
 * A word, a number or a punctuation mark of prose. White space is between the tokens.
 *
 * @param span where it is in the prose, in UTF-16 code units
 * @param text as it is there
 */
public record Token(Span span, String text, Kind kind) {
  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    PUNCTUATION
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }
}
