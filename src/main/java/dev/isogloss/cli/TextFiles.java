package dev.isogloss.cli;

import dev.isogloss.document.SourceFileReader;
import dev.isogloss.document.UnreadableFileException;
import dev.isogloss.text.SourceText;
import java.nio.file.Path;

/** Reads the files without which a command cannot go on: glossaries, annotations. */
final class TextFiles {
  private TextFiles() {}

  /**
   * The text of a file.
   *
   * @throws UserError if it cannot be read
   */
  static SourceText read(Path file, SourceFileReader reader) {
    try {
      return reader.read(file, file.toString().replace('\\', '/')).text();
    } catch (UnreadableFileException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }
}
