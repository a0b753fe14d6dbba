package dev.isogloss.document.file;

/** A file that cannot be checked. The message is one sentence with the file's name and a remedy. */
public final class UnreadableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;

  /**
   * The message is the file's name and the clause.
   *
   * @param file as reports print it
   * @param clause what is wrong and what to do, as it follows the file's name
   */
  public UnreadableFileException(String file, String clause) {
    super(file + " " + clause);
    this.file = file;
  }

  /** The file, as reports print it. */
  public String file() {
    return file;
  }
}
