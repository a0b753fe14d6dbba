package dev.isogloss.cli;

/** Something that the user can mend; the message is one sentence that says how. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UserError(String sentence) {
    super(sentence);
  }
}
