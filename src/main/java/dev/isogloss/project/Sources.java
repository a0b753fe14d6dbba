package dev.isogloss.project;

import dev.isogloss.document.file.SourceFile;
import dev.isogloss.document.file.UnreadableFileException;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.nio.file.Path;
import java.util.Optional;

/** Where the texts of a project come from. Safe for use by several threads. */
public interface Sources {
  /**
   * A text with its encoding.
   *
   * @param name how reports print it
   * @throws UnreadableFileException if it cannot be read
   */
  SourceFile open(SourceId id, String name) throws UnreadableFileException;

  /** The file of a text; empty where it is in none, so that no folder tells anything of it. */
  Optional<Path> file(SourceId id);

  /**
   * A text without which nothing can be done, such as a glossary.
   *
   * @throws ProjectException if it cannot be read
   */
  default SourceText text(SourceId id) {
    return required(() -> open(id, id.path()).text());
  }

  /**
   * The text of a glossary, which may be in a workbook.
   *
   * @throws ProjectException if it cannot be read
   */
  default SourceText glossary(SourceId id) {
    return text(id);
  }

  /** A text that is read somehow. */
  @FunctionalInterface
  interface Reading {
    /** The text, read now. */
    SourceText run() throws UnreadableFileException;
  }

  /**
   * What a reading gives.
   *
   * @throws ProjectException if it cannot be read
   */
  static SourceText required(Reading reading) {
    try {
      return reading.run();
    } catch (UnreadableFileException e) {
      throw new ProjectException(String.valueOf(e.getMessage()));
    }
  }
}
