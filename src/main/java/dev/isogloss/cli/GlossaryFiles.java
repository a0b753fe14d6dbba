package dev.isogloss.cli;

import dev.isogloss.document.SourceFileReader;
import dev.isogloss.document.UnreadableFileException;
import dev.isogloss.text.SourceText;
import java.nio.file.Path;

/** Reads glossary files, strictly. */
final class GlossaryFiles {
  private GlossaryFiles() {}

  static SourceText read(Path file, SourceFileReader reader) {
    try {
      return reader.read(file, file.toString().replace('\\', '/')).text();
    } catch (UnreadableFileException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }
}
