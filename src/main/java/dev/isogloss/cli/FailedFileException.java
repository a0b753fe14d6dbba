package dev.isogloss.cli;

/** An internal error while a file was checked. */
final class FailedFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;

  /**
   * @param file as reports print it
   */
  FailedFileException(String file, Throwable cause) {
    super(cause.getMessage(), cause);
    this.file = file;
  }

  String file() {
    return file;
  }
}
