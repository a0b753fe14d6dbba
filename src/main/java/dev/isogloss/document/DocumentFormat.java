package dev.isogloss.document;

import dev.isogloss.text.SourceText;
import java.util.Locale;

/** Takes the prose out of one file format. Found by {@link java.util.ServiceLoader}. */
public interface DocumentFormat {
  /** Names the format, for example {@code markdown}. */
  String id();

  /** Whether a file of this name, in lower case, is of this format. */
  boolean accepts(String fileName);

  Document parse(SourceText source, Locale language);

  /** Writes changes of prose into files of this format. */
  default ProseWriter writer() {
    return new PieceWriter();
  }

  /** Whether files that no format accepts are read as this one; true of one format alone. */
  default boolean isFallback() {
    return false;
  }
}
