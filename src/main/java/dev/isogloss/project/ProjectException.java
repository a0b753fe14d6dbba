package dev.isogloss.project;

/** Something that the user can mend; the message is one sentence that says how. */
public final class ProjectException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Shown to the user as it is. */
  public ProjectException(String sentence) {
    super(sentence);
  }
}
