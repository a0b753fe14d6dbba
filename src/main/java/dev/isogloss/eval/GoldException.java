package dev.isogloss.eval;

import dev.isogloss.text.SourceText;

/** An annotation that cannot be used. The message names file and line. */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GoldException(SourceText gold, int line, String sentence) {
    super(gold.name() + ":" + line + ": " + sentence);
  }
}
