package dev.isogloss.lock;

/** A lock that cannot be read. The message names file and line, and the remedy. */
public final class LockException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LockException(String sentence) {
    super(sentence);
  }
}
