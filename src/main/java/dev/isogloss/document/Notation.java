package dev.isogloss.document;

import java.util.Optional;

/** How characters of prose are written at a place of a file. */
public interface Notation {
  /** Every character is written as it is. */
  Notation PLAIN = text -> Optional.of(text);

  /**
   * The text as the file writes it, with escapes where the syntax of the place needs them.
   *
   * @param text new prose; not empty
   * @return empty if it cannot be written there
   */
  Optional<String> encode(String text);

  /** Whether a bare address goes on in what is written right behind it. */
  default boolean extendsAddresses() {
    return false;
  }
}
