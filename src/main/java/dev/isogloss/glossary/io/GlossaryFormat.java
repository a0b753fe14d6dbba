package dev.isogloss.glossary.io;

import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.text.SourceText;
import java.util.Optional;

/**
 * One file format of glossaries: reads it, and knows who writes it. Found by {@code ServiceLoader}.
 */
public interface GlossaryFormat {
  /** The place of formats that others made. */
  int FOREIGN = 1;

  /** Formats with a lower number are asked first; the native ones know their own files. */
  default int order() {
    return 0;
  }

  /**
   * Whether a file is of this format.
   *
   * @param fileName in lower case
   */
  boolean accepts(String fileName, String content);

  /**
   * The writer for files with this ending.
   *
   * @param ending of the name, in lower case, without a dot
   */
  Optional<GlossaryWriter> writer(String ending);

  /** Reads what can be read and reports everything that is wrong; never throws for its content. */
  ParsedGlossary parse(SourceText source);

  /**
   * The same, where somebody says what the columns are; a format that says it itself takes no heed.
   */
  default ParsedGlossary parse(SourceText source, ColumnNames columns) {
    return parse(source);
  }

  /**
   * Reads a glossary that has no mistake.
   *
   * @throws GlossaryException for the first mistake
   */
  default Glossary read(SourceText source) {
    return parse(source).orThrow();
  }
}
