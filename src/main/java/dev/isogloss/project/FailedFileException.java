package dev.isogloss.project;

/** An internal error while a file was checked. */
public final class FailedFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;

  /**
   * @param file as reports print it
   */
  FailedFileException(String file, Throwable cause) {
    super(cause.getMessage(), cause);
    this.file = file;
  }

  /** The file that was checked, as reports print it. */
  public String file() {
    return file;
  }
}
