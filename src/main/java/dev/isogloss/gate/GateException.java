package dev.isogloss.gate;

/** A baseline or a repository that cannot be used; the message names it and the remedy. */
public final class GateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GateException(String sentence) {
    super(sentence);
  }
}
