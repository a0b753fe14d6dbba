package dev.isogloss.document;

import dev.isogloss.text.SourceText;
import java.util.Locale;
import java.util.Optional;

/** Takes the prose out of one file format. Found by {@link java.util.ServiceLoader}. */
public interface DocumentFormat {
  /** Names the format, for example {@code markdown}. */
  String id();

  /** Whether a file of this name, in lower case, is of this format. */
  boolean accepts(String fileName);

  /**
   * Reads a text.
   *
   * @param language of its prose; {@link Locale#ROOT} if it is not known
   * @throws DocumentException if the text is not of this format
   */
  Document parse(SourceText source, Locale language);

  /** Writes changes of prose into files of this format. */
  default ProseWriter writer() {
    return new PieceWriter();
  }

  /**
   * What gives a heading an id of its own, with the space before it.
   *
   * @return empty where the format, or the dialect of the text, has no way to write it
   */
  default Optional<String> headingId(SourceText source, String id) {
    return Optional.empty();
  }

  /** Whether files of it may hold anything, so that only those are read which somebody names. */
  default boolean isData() {
    return false;
  }

  /** Whether files that no format accepts are read as this one; true of one format alone. */
  default boolean isFallback() {
    return false;
  }
}
