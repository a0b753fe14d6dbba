package dev.isogloss.fix;

import java.io.IOException;

/** A file that was not rewritten and is as before. The message is a sentence for the user. */
public final class RewriteException extends IOException {
  private static final long serialVersionUID = 1L;

  RewriteException(String message) {
    super(message);
  }

  RewriteException(String message, IOException cause) {
    super(message, cause);
  }
}
